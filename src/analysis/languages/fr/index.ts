import type { LanguagePack } from '../pack.ts';
import { given } from '../shared/given-names.ts';
import { grammar } from './grammar.ts';
import { anonymity } from './lexicon/anonymity.ts';
import { bodies, groups } from './lexicon/bodies.ts';
import { anonymousAdjectives, basis, reportNouns, sourceAdjectives, sourcePrepositions } from './lexicon/cues.ts';
import { demonyms } from './lexicon/demonyms.ts';
import { channels, documents, looseDocuments, media } from './lexicon/documents.ts';
import { figures } from './lexicon/figures.ts';

import { accusations, courtWords, hearsay } from './lexicon/hearsay.ts';
import { bodyWords, organisations } from './lexicon/organisations.ts';
import { otherVerbs } from './lexicon/other-verbs.ts';
import { outlets } from './lexicon/outlets.ts';
import { places } from './lexicon/places.ts';
import { collectives, entourages, offices, persons, relatives, roles, sourceNouns, spokespersons } from './lexicon/roles.ts';
import { verbs } from './lexicon/verbs.ts';

/** French. */
export const fr: LanguagePack = {
  code: 'fr',
  grammar,
  lexicon: {
    verbs,
    otherVerbs,
    nouns: {
      role: roles,
      source: sourceNouns,
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
    basis,
    anonymity,
    hearsay,
    accusations,
    courtWords,
    figures,
  },
};
