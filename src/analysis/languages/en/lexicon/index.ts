import type { Lexicon } from '../../pack.ts';
import { given } from '../../shared/given-names.ts';
import { outlets } from '../../shared/outlets.ts';
import { anonymity } from './anonymity.ts';
import { behalf } from './behalf.ts';
import { bodies, groups } from './bodies.ts';
import {
  anonymousAdjectives,
  basis,
  channelVerbs,
  claimLinks,
  claimNouns,
  claimTopics,
  claimVerbs,
  feelings,
  feelingVerbs,
  interviewed,
  looseReports,
  members,
  ownClaims,
  ownViews,
  reportNouns,
  sourceAdjectives,
  sourcePrepositions,
  testimonies,
} from './cues.ts';
import { channels, documents, looseDocuments, media } from './documents.ts';
import { figures } from './figures.ts';
import { accusations, courtWords, hearsay } from './hearsay.ts';
import { bodyWords, demonyms, places } from './names.ts';
import { organisations } from './organisations.ts';
import { otherVerbs } from './other-verbs.ts';
import { polls } from './polls.ts';
import { collectives, crowds, entourages, offices, persons, relatives, roles, sources, spokespersons, statements } from './roles.ts';
import { evidentVerbs, nounVerbs, verbs } from './verbs.ts';

/** The words of English, by what they do in an attribution or a figure. */
export const lexicon: Lexicon = {
  verbs,
  evidentVerbs,
  otherVerbs,
  nounVerbs,
  nouns: {
    role: [...roles, ...statements],
    source: sources,
    person: persons,
    relative: relatives,
    entourage: entourages,
    collective: collectives,
    spokesperson: spokespersons,
    office: offices,
    body: bodies,
    group: groups,
    document: documents,
    'loose-document': looseDocuments,
    media,
    channel: channels,
  },
  anonymousAdjectives,
  sourceAdjectives,
  names: { given, places, organisations, outlets, bodyWords, demonyms },
  sourcePrepositions,
  reportNouns,
  channelVerbs,
  claimNouns,
  interviewed,
  ownClaims,
  ownViews,
  claimVerbs,
  feelings,
  feelingVerbs,
  claimTopics,
  claimLinks,
  looseReports,
  members,
  testimonies,
  basis,
  anonymity,
  hearsay,
  accusations,
  courtWords,
  figures,
  behalf,
  crowds,
  polls,
};
