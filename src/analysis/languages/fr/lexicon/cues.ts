import type { Lexicon } from '../../pack.ts';
import { lines } from '../../shared/list.ts';
import { forms } from '../list.ts';
import { verbs } from './verbs.ts';

/** Verbs with which a text refers to what a source says: "comme l'a souligné le ministre". */
const REPORTING = verbs
  .filter(({ frames, strength, subject }) => strength === 'clear' && subject !== 'speaker' && frames.includes('aside'))
  .flatMap(({ lemmas }) => lemmas.filter((lemma) => !/[ ']/.test(lemma)));
const SAID = REPORTING.map((verb) => `{${verb}:past-participle}`).join('|');
const SAYS = REPORTING.map((verb) => `{${verb}:present}|{${verb}:past}`).join('|');
/** Nouns for what somebody said or counted, which stand between the preposition and the source. */
const WORDS =
  'mots|termes|propos|dires|calculs|estimations|informations|explications|confidences|constatations|décomptes|comptages|chiffrages|récits|témoignages|déclarations|affirmations|prévisions|projections';
const GATHERED = ['collecter', 'compiler', 'glaner', 'obtenir', 'recueillir', 'récolter']
  .map((verb) => `{${verb}:past-participle}`)
  .join('|');
/** How a paper is said to put something. */
const STATED = 'écrit|indiqué|précisé|stipulé|noté|expliqué|rappelé|spécifié|mentionné';
const WORD = 'décompte|comptage|récit|témoignage|chiffrage|calcul';

/** Words that put what they stand with down to the noun phrase after them. */
export const sourcePrepositions: Lexicon['sourcePrepositions'] = [
  ...lines(`
    selon
    selon les premiers|premières|derniers|dernières? ${WORDS} #of
    selon le ${WORD} #of
    selon l' estimation|expression|avis|analyse|aveu #of
    selon|d'après ~ ${GATHERED} auprès #to-recipient
    d' après
    d' après les premiers|premières|derniers|dernières? ${WORDS} #of
    d' après le ${WORD} #of
    d' après l' estimation|analyse #of
    à en croire
    à croire
    à entendre
    à écouter
    s' il faut en croire
    si l' on en croit
    si on en croit
    si l' on croit
    si l'? on se fie|réfère à|au|aux
    à se fier à|au|aux
    peut-on|pouvait-on lire dans|sur
    lit-on|lisait-on dans|sur
    l'? on peut|pouvait lire dans|sur
    l'? on lit|lisait dans|sur
    l'? on apprend|apprenait dans
    il #be *? ${STATED} dans|sur
    est-il|était-il *? ${STATED} dans|sur
    c' est aussi|bien|également? l' avis|opinion #of
    au dire #of
    aux dires #of
    de l' aveu #of
    de l' aveu même #of
    de l' avis #of
    de l' avis même|général|unanime #of
    aux yeux #of
    au jugement #of
    au témoignage #of
    sur la foi #of
    même son #of cloche chez|pour|dans|côté|au|aux
    même son #of cloche à la|l'
    même son #of cloche du côté|auprès #of
    dans les mots #of
    aux termes #of
    suivant
    dixit
    comme le|l' ${SAYS}
    comme l' #have *? ${SAID}
    ainsi que le|l' ${SAYS}
    ainsi que l' #have *? ${SAID}
    pour reprendre les mots|termes #of
    pour reprendre l' expression|image|formule #of
    a-t-on|avait-on appris #of
    a-t-on|avait-on indiqué|précisé|expliqué|assuré|affirmé|annoncé|confirmé|ajouté|souligné #of
    apprend-on|apprenait-on #of
    accusations|allégations|affirmations|aveux|avertissements|dénégations|promesses|révélations|confidences #of
    la|une|cette|sa promesse #of
    l'|cette|une accusation|affirmation|allégation #of
    les|ces|aux|des propos|mots|déclarations #of
    le|un|ce|au démenti|avertissement #of
    une|l'|cette|des|les|ces|aux information|informations #of
    indique-t-on|précise-t-on|explique-t-on|assure-t-on|affirme-t-on|annonce-t-on|confirme-t-on|ajoute-t-on|souligne-t-on #of
    indiquait-on|précisait-on|expliquait-on|assurait-on|affirmait-on|annonçait-on|confirmait-on #of`).map((pattern) => ({
    pattern,
    strength: 'clear' as const,
  })),
  ...lines(`
    citant
    en citant
    qui? cite|citent|citait|citaient`).map((pattern) => ({ pattern, strength: 'clear' as const, known: true as const })),
  ...lines(`
    même analyse|colère|constat|crainte|discours|inquiétude|refrain|sentiment|tonalité chez
    même analyse|colère|constat|crainte|discours|inquiétude|refrain|sentiment|tonalité du côté #of`).map((pattern) => ({
    pattern,
    strength: 'clear' as const,
    quoted: true as const,
  })),
  // "Il ressort du tribunal": comes out of it.
  { pattern: 'il|qui ressort|ressortait #of', strength: 'clear', papers: true },
  ...lines(`
    pour
    à lire
    dans l' esprit #of
    du côté #of
    du point de vue #of`).map((pattern) => ({ pattern, strength: 'likely' as const })),
];

/** Words for reading a paper that opens the sentence. */
export const readings = lines(`
  l'? on peut|pouvait lire
  l'? on lit|lisait|apprend|apprenait
  il #be *? ${STATED}`);

/** Nouns that put a piece of information down to somebody. */
export const reportNouns = forms(`
  accusation, alerte, allusion, allégation, analyse, annonce, argument, assurance, avertissement, aveu, avis, bilan, calcul, certitude,
  commentaire, condamnation, constat, contestation, conviction, crainte, critique, diagnostic, doute, déclaration, décompte, démenti,
  dénonciation, dénégation, estimation, explication, garantie, hypothèse, indication, inquiétude, intuition, jugement, menace, mention,
  mise en garde, opinion, plaidoyer, plainte, projection, promesse, pronostic, propos, précision, prévision, rappel, rapport, remarque,
  reproche, réaction, récit, réflexion, réplique, réponse, réserve, révélation, sentiment, signalement, soupçon, spéculation, thèse,
  théorie, témoignage, verdict, version, vision, évaluation`);

/** What opens the names of some of those just spoken of. */
export const members: NonNullable<Lexicon['members']> = {
  anywhere: lines(`
    parmi lesquels|lesquelles|eux|elles
    à l' instar|image #of
    à commencer par`),
  beside: lines(`
    dont|comme notamment?
    notamment
    tels|telles que|qu'`),
};

/** What opens the way a source knows. It stays in the span when it follows without a comma. */
export const basis = lines(`
  très? proche|proches #of
  au fait #of
  au courant #of
  au cœur|coeur #of
  très? bien|mieux? informé|informée|informés|informées #of?
  bien|mieux placé|placée|placés|placées
  bien|mieux introduit|introduite|introduits|introduites
  bien|mieux renseigné|renseignée|renseignés|renseignées
  haut|hauts placé|placée|placés|placées
  ayant une connaissance directe
  ayant eu? connaissance #of
  ayant eu? accès
  ayant pris part
  ayant assisté|participé|vu|lu|travaillé|consulté|entendu|suivi|connu|côtoyé|servi|pu
  avec une connaissance directe
  qui connaît|connaissait|connaissent|connaissaient
  qui suit|suivent|suivait|suivaient
  qui travaille|travaillent|travaillait|travaillaient
  qui fréquente|fréquentent|fréquentait|fréquentaient
  qui #have assisté|participé|vu|lu|travaillé|consulté|entendu|suivi|connu|côtoyé|pu
  qui #have eu? accès|connaissance
  qui #have pris part
  qui #be présent|présente|présents|présentes
  qui #be au courant|fait #of
  impliqué|impliquée|impliqués|impliquées dans
  chargé|chargée|chargés|chargées #of
  directement concerné|concernée|concernés|concernées
  présent|présente|présents|présentes
  témoin|témoins #of
  familier|familière|familiers|familières #of|avec
  connaissant
  spécialiste|spécialistes #of
  habitué|habituée|habitués|habituées #of
  dans la confidence
  dans le secret
  dans|de l' entourage #of
  en contact avec
  en charge #of
  en poste
  sur place
  sur le terrain
  rompu|rompue|rompus|rompues à|aux`);

/** Adjectives and nouns that describe a source and belong to its span. */
export const sourceAdjectives = forms(
  // Rank, time and weight.
  `actuel/le, adjoint/e, ancien/ne, autre, bon/ne, célèbre, de haut niveau, de haut rang, de l'époque, de premier plan, dernier/ère,
  deuxième, dirigeant/e, délégué/e, démissionnaire, en colère, en exercice, en fonction, en poste, en retraite, fameux/se, fidèle, fin/e,
  futur/e, grand/e, gros/se, général/e, haut/e, illustre, important/e, influent/e, intermédiaire, intime, jeune, nommé/e, nouveau/elle,
  nouvel/, petit/e, premier/ère, principal/e, proche, puissant/e, quelconque, retraité/e, second/e, senior, seul/e, simple, sortant/e,
  suppléant/e, supérieur/e, sur place, sénior, titulaire, troisième, unique, vieux/vieille, véritable, à la retraite, élu/e`,
  // Place and power.
  `administratif/ve, antiterroriste, central/e, consulaire, diplomatique, douanier/ère, départemental/e, exécutif/ve, frontalier/ère,
  fédéral/e, gouvernemental/e, indépendant/e, international/e, interne, judiciaire, local/e, législatif/ve, militaire, ministériel/le,
  mondial/e, municipal/e, national/e, officiel/le, officieux/se, opérationnel/le, parlementaire, policier/ère, politique, privé/e,
  présidentiel/le, public/que, pénitentiaire, rural/e, régional/e, stratégique, sécuritaire, sénatorial/e, territorial/e, urbain/e,
  électoral/e, étranger/ère`,
  // How good a source is said to be.
  `autorisé/e, averti/e, bien informé/e, bien placé/e, bien renseigné/e, concerné/e, concordant/e, crédible, digne de foi, direct/e,
  engagé/e, expérimenté/e, extérieur/e, haut placé/e, haut-placé/e, impliqué/e, informé/e, introduit/e, mieux informé/e, mobilisé/e,
  oculaire, placé/e, présent/e, qualifié/e, renseigné/e, spécialisé/e, sérieux/se, sûr/e, très bien informé/e, visuel/le`,
  // Field.
  `académique, agricole, associatif/ve, aérien/ne, aéronautique, aéroportuaire, bancaire, catholique, chiite, commercial/e, ferroviaire,
  financier/ère, fiscal/e, gazier/ère, hospitalier/ère, humanitaire, industriel/le, juif/ve, juridique, maritime, musulman/e, médical/e,
  nucléaire, portuaire, protestant/e, pétrolier/ère, religieux/se, routier/ère, sanitaire, scientifique, scolaire, sportif/ve, sunnite,
  syndical/e, technique, universitaire, économique`,
  // Side and mood.
  `agacé/e, allié/e, ami/e, blessé/e, cagoulé/e, centriste, communiste, concurrent/e, conservateur/trice, critique, dissident/e, démocrate,
  déçu/e, favorable, frontiste, gréviste, hostile, indépendantiste, inquiet/inquiète, insoumis/e, islamiste, lepéniste, macroniste,
  majoritaire, masqué/e, modéré/e, mélenchoniste, opposant/e, opposé/e, progressiste, radical/e, rebelle, rescapé/e, rival/e,
  républicain/e, sarkozyste, sceptique, socialiste, survivant/e, séparatiste, âgé/e, écologiste`,
);

/** Adjectives by which a source is declared anonymous. */
export const anonymousAdjectives = forms('anonyme, anonymisé/e, non identifié/e, non nommé/e, non cité/e, non désigné/e, resté/e anonyme');

/** People whom somebody spoke to. */
export const interviewed = forms('cité/e, contacté/e, interrogé/e, interviewé/e, rencontré/e');
