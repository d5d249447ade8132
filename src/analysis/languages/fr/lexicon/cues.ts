import type { Lexicon } from '../../pack.ts';
import { lines } from '../../shared/list.ts';
import { forms } from '../list.ts';

/** Verbs with which a text refers to what a source says: "comme l'a souligné le ministre". */
const SAID =
  'dit|rappelé|souligné|indiqué|expliqué|noté|révélé|confirmé|précisé|montré|démontré|écrit|résumé|affirmé|annoncé|rapporté|reconnu|admis|suggéré|relevé|constaté|prévu';
const SAYS =
  '{dire}|{rappeler}|{souligner}|{indiquer}|{expliquer}|{noter}|{révéler}|{confirmer}|{préciser}|{montrer}|{démontrer}|{écrire}|{résumer}|{affirmer}|{annoncer}|{rapporter}|{reconnaître}|{suggérer}|{relever}|{constater}';
/** Nouns for what somebody said or counted, which stand between the preposition and the source. */
const WORDS =
  'mots|termes|propos|dires|calculs|estimations|informations|explications|confidences|constatations|décomptes|déclarations|affirmations|prévisions|projections';
const WORD = 'décompte|comptage|récit|témoignage|chiffrage|calcul';

/** Words that put what they stand with down to the noun phrase after them. */
export const sourcePrepositions: Lexicon['sourcePrepositions'] = [
  ...lines(`
    selon
    selon les ${WORDS} #of
    selon le ${WORD} #of
    selon l' estimation|expression|avis|analyse|aveu #of
    d' après
    d' après les ${WORDS} #of
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
    au dire #of
    aux dires #of
    de l' aveu #of
    de l' aveu même #of
    de l' avis #of
    de l' avis même|général|unanime #of
    aux yeux #of
    dans l' esprit #of
    au jugement #of
    au témoignage #of
    sur la foi #of
    dans les mots #of
    aux termes #of
    suivant
    dixit
    citant
    en citant
    qui cite|citent|citait|citaient
    comme le|l' ${SAYS}
    comme l' #have *? ${SAID}
    ainsi que le|l' ${SAYS}
    ainsi que l' #have *? ${SAID}
    pour reprendre les mots|termes #of
    pour reprendre l' expression|image|formule #of
    #have appris ~ auprès #of
    a-t-on|avait-on appris #of
    a-t-on|avait-on appris auprès #of
    a-t-on|avait-on indiqué|précisé|expliqué|assuré|affirmé|annoncé|confirmé|ajouté|souligné #of
    a-t-on|avait-on indiqué|précisé|expliqué|assuré|affirmé|annoncé|confirmé|ajouté|souligné auprès #of
    apprend-on|apprenait-on #of
    apprend-on|apprenait-on auprès #of
    indique-t-on|précise-t-on|explique-t-on|assure-t-on|affirme-t-on|annonce-t-on|confirme-t-on|ajoute-t-on|souligne-t-on #of
    indiquait-on|précisait-on|expliquait-on|assurait-on|affirmait-on|annonçait-on|confirmait-on #of`).map((pattern) => ({
    pattern,
    strength: 'clear' as const,
  })),
  ...lines(`
    pour
    à lire
    du côté #of
    du point de vue #of`).map((pattern) => ({ pattern, strength: 'likely' as const })),
];

/** Nouns that put a piece of information down to somebody. */
export const reportNouns = forms(`
  accusation, affirmation, alerte, allégation, allusion, analyse, annonce, appréciation, argument, assertion, assurance, aveu, avertissement,
  avis, bilan, calcul, certitude, commentaire, comptage, compte rendu, concession, condamnation, confidence, confirmation, constat,
  contestation, conviction, crainte, cri d'alarme, critique, déclaration, décompte, démenti, dénégation, dénonciation, diagnostic, doute,
  éloge, estimation, évaluation, explication, garantie, hypothèse, indication, inquiétude, insinuation, intuition, jugement, mention,
  menace, mise en garde, opinion, plainte, plaidoyer, précision, prédiction, présage, pressentiment, prévision, projection, promesse,
  pronostic, propos, rappel, rapport, réaction, récit, réflexion, regret, remarque, réplique, réponse, reproche, réserve, révélation,
  sentiment, signalement, soupçon, spéculation, supposition, témoignage, théorie, thèse, verdict, version, vision`);

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
  `ancien/ne, haut/e, actuel/le, futur/e, nouveau/elle, nouvel/, jeune, vieux/vieille, vieil/, grand/e, petit/e, gros/se, simple, principal/e, premier/ère, deuxième,
  second/e, troisième, dernier/ère, seul/e, unique, éminent/e, influent/e, puissant/e, important/e, célèbre, fameux/se, illustre, bon/ne, fin/e, proche, intime, fidèle,
  véritable, autre, quelconque, général/e, dirigeant/e, supérieur/e, subalterne, intermédiaire, sénior, senior, junior, adjoint/e, suppléant/e, délégué/e, titulaire,
  contractuel/le, sortant/e, élu/e, nommé/e, démissionnaire, retraité/e, à la retraite, en retraite, en poste, en fonction, en exercice, en colère, sur place, de premier plan,
  de haut rang, de haut niveau, de l'époque`,
  // Place and power.
  `local/e, régional/e, départemental/e, municipal/e, communal/e, cantonal/e, provincial/e, national/e, international/e, fédéral/e, étranger/ère, mondial/e, rural/e,
  urbain/e, frontalier/ère, central/e, territorial/e, métropolitain/e, présidentiel/le, ministériel/le, gouvernemental/e, parlementaire, sénatorial/e, législatif/ve,
  exécutif/ve, électoral/e, politique, diplomatique, consulaire, administratif/ve, judiciaire, policier/ère, pénitentiaire, militaire, sécuritaire, antiterroriste,
  douanier/ère, préfectoral/e, officiel/le, officieux/se, interne, externe, public/que, privé/e, indépendant/e, stratégique, opérationnel/le`,
  // How good a source is said to be.
  `autorisé/e, crédible, fiable, sérieux/se, digne de foi, sûr/e, concordant/e, convergent/e, informé/e, bien informé/e, mieux informé/e, très bien informé/e, renseigné/e,
  bien renseigné/e, placé/e, bien placé/e, haut placé/e, haut-placé/e, introduit/e, bien introduit/e, averti/e, avisé/e, expérimenté/e, chevronné/e, aguerri/e, qualifié/e,
  spécialisé/e, impliqué/e, concerné/e, engagé/e, mobilisé/e, présent/e, direct/e, indirect/e, oculaire, visuel/le, extérieur/e`,
  // Field.
  `syndical/e, patronal/e, associatif/ve, humanitaire, hospitalier/ère, médical/e, sanitaire, scientifique, universitaire, scolaire, académique, technique, industriel/le,
  commercial/e, financier/ère, bancaire, boursier/ère, économique, fiscal/e, juridique, agricole, énergétique, pétrolier/ère, gazier/ère, nucléaire, aérien/ne,
  aéronautique, aéroportuaire, ferroviaire, maritime, portuaire, routier/ère, sportif/ve, religieux/se, ecclésiastique, catholique, protestant/e, musulman/e, juif/ve,
  sunnite, chiite, orthodoxe, tribal/e`,
  // Side and mood.
  `rebelle, loyaliste, séparatiste, indépendantiste, islamiste, djihadiste, opposant/e, dissident/e, modéré/e, radical/e, conservateur/trice, progressiste, libéral/e,
  socialiste, communiste, républicain/e, démocrate, écologiste, centriste, travailliste, macroniste, sarkozyste, lepéniste, frontiste, mélenchoniste, insoumis/e, filloniste,
  majoritaire, minoritaire, allié/e, ami/e, rival/e, concurrent/e, adverse, déçu/e, critique, sceptique, favorable, hostile, opposé/e, agacé/e, désabusé/e, dépité/e,
  inquiet/inquiète, repenti/e, blessé/e, rescapé/e, survivant/e, âgé/e, masqué/e, cagoulé/e, syndiqué/e, gréviste, licencié/e, saisonnier/ère, intérimaire, précaire`,
);

/** Adjectives by which a source is declared anonymous. */
export const anonymousAdjectives = forms('anonyme, anonymisé/e, non identifié/e, non nommé/e, non cité/e, non désigné/e, resté/e anonyme');
