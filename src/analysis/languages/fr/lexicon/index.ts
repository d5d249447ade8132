import type { Lexicon } from '../../pack.ts';
import { given } from '../../shared/given-names.ts';
import { anonymity } from './anonymity.ts';
import { behalf } from './behalf.ts';
import { bodies, groups, trades, workplaces } from './bodies.ts';
import { anonymousAdjectives, basis, interviewed, members, readings, reportNouns, sourceAdjectives, sourcePrepositions } from './cues.ts';
import { demonyms } from './demonyms.ts';
import { channels, documents, looseDocuments, media } from './documents.ts';
import { figures } from './figures.ts';
import { accusations, courtWords, hearsay } from './hearsay.ts';
import { evidentVerbs } from './opinion-verbs.ts';
import { bodyWords, organisations } from './organisations.ts';
import { otherVerbs } from './other-verbs.ts';
import { lowerCase, outlets } from './outlets.ts';
import { places } from './places.ts';
import { polls } from './polls.ts';
import { collectives, crowds, entourages, offices, persons, relatives, roles, sources, spokespersons } from './roles.ts';
import { verbs } from './verbs.ts';

/** The words of French, by what they do in an attribution or a figure. */
export const lexicon: Lexicon = {
  verbs,
  otherVerbs,
  evidentVerbs,
  nouns: {
    role: roles,
    source: sources,
    person: persons,
    relative: relatives,
    entourage: entourages,
    collective: collectives,
    spokesperson: spokespersons,
    office: offices,
    body: [...bodies, ...trades],
    group: groups,
    document: documents,
    'loose-document': looseDocuments,
    media,
    channel: channels,
  },
  crowds,
  workplaces,
  interviewed,
  anonymousAdjectives,
  sourceAdjectives,
  names: { given, places, organisations, outlets, lowerCase, bodyWords, demonyms },
  sourcePrepositions,
  readings,
  reportNouns,
  basis,
  members,
  anonymity,
  hearsay,
  accusations,
  courtWords,
  figures,
  behalf,
  polls,
};
