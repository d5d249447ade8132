import { describe, expect, it } from 'vitest';
import type { Tense } from '../grammar.ts';
import { fr } from './index.ts';
import { nounForms } from './noun-forms.ts';
import { verbForms } from './verb-forms.ts';

const TENSES: Tense[] = ['present', 'past', 'future', 'conditional', 'subjunctive', 'past-participle', 'present-participle'];

/** The forms of a verb, a tense a part, in the order of TENSES. */
const conjugation = (lemma: string) =>
  TENSES.map((tense) =>
    verbForms(lemma)
      .filter((f) => f.tense === tense)
      .map((f) => f.form)
      .join(' '),
  ).join(' | ');

describe('verbForms', () => {
  it.each([
    [
      'affirmer',
      'affirme affirment | affirmait affirmaient affirma affirmèrent | affirmera affirmeront | affirmerait affirmeraient | affirme affirment | affirmé affirmés affirmée affirmées | affirmant',
    ],
    [
      'annoncer',
      'annonce annoncent | annonçait annonçaient annonça annoncèrent | annoncera annonceront | annoncerait annonceraient | annonce annoncent | annoncé annoncés annoncée annoncées | annonçant',
    ],
    [
      'juger',
      'juge jugent | jugeait jugeaient jugea jugèrent | jugera jugeront | jugerait jugeraient | juge jugent | jugé jugés jugée jugées | jugeant',
    ],
    [
      'rappeler',
      'rappelle rappellent | rappelait rappelaient rappela rappelèrent | rappellera rappelleront | rappellerait rappelleraient | rappelle rappellent | rappelé rappelés rappelée rappelées | rappelant',
    ],
    [
      'projeter',
      'projette projettent | projetait projetaient projeta projetèrent | projettera projetteront | projetterait projetteraient | projette projettent | projeté projetés projetée projetées | projetant',
    ],
    [
      'acheter',
      'achète achètent | achetait achetaient acheta achetèrent | achètera achèteront | achèterait achèteraient | achète achètent | acheté achetés achetée achetées | achetant',
    ],
    [
      'soulever',
      'soulève soulèvent | soulevait soulevaient souleva soulevèrent | soulèvera soulèveront | soulèverait soulèveraient | soulève soulèvent | soulevé soulevés soulevée soulevées | soulevant',
    ],
    [
      'marteler',
      'martèle martèlent | martelait martelaient martela martelèrent | martèlera martèleront | martèlerait martèleraient | martèle martèlent | martelé martelés martelée martelées | martelant',
    ],
    [
      'révéler',
      'révèle révèlent | révélait révélaient révéla révélèrent | révélera révéleront révèlera révèleront | révélerait révéleraient révèlerait révèleraient | révèle révèlent | révélé révélés révélée révélées | révélant',
    ],
    [
      'alléguer',
      'allègue allèguent | alléguait alléguaient allégua alléguèrent | alléguera allégueront allèguera allègueront | alléguerait allégueraient allèguerait allègueraient | allègue allèguent | allégué allégués alléguée alléguées | alléguant',
    ],
    ['nier', 'nie nient | niait niaient nia nièrent | niera nieront | nierait nieraient | nie nient | nié niés niée niées | niant'],
    [
      'employer',
      'emploie emploient | employait employaient employa employèrent | emploiera emploieront | emploierait emploieraient | emploie emploient | employé employés employée employées | employant',
    ],
    [
      'envoyer',
      'envoie envoient | envoyait envoyaient envoya envoyèrent | enverra enverront | enverrait enverraient | envoie envoient | envoyé envoyés envoyée envoyées | envoyant',
    ],
    [
      'bégayer',
      'bégaie bégaye bégaient bégayent | bégayait bégayaient bégaya bégayèrent | bégaiera bégaieront bégayera bégayeront | bégaierait bégaieraient bégayerait bégayeraient | bégaie bégaye bégaient bégayent | bégayé bégayés bégayée bégayées | bégayant',
    ],
    [
      'créer',
      'crée créent | créait créaient créa créèrent | créera créeront | créerait créeraient | crée créent | créé créés créée créées | créant',
    ],
    [
      'avertir',
      'avertit avertissent | avertissait avertissaient avertit avertirent | avertira avertiront | avertirait avertiraient | avertisse avertissent | averti avertis avertie averties | avertissant',
    ],
    [
      'répartir',
      'répartit répartissent | répartissait répartissaient répartit répartirent | répartira répartiront | répartirait répartiraient | répartisse répartissent | réparti répartis répartie réparties | répartissant',
    ],
    [
      'répondre',
      'répond répondent | répondait répondaient répondit répondirent | répondra répondront | répondrait répondraient | réponde répondent | répondu répondus répondue répondues | répondant',
    ],
    [
      'interrompre',
      'interrompt interrompent | interrompait interrompaient interrompit interrompirent | interrompra interrompront | interromprait interrompraient | interrompe interrompent | interrompu interrompus interrompue interrompues | interrompant',
    ],
    ['dire', 'dit disent | disait disaient dit dirent | dira diront | dirait diraient | dise disent | dit dits dite dites | disant'],
    [
      'contredire',
      'contredit contredisent | contredisait contredisaient contredit contredirent | contredira contrediront | contredirait contrediraient | contredise contredisent | contredit contredits contredite contredites | contredisant',
    ],
    [
      'maudire',
      'maudit maudissent | maudissait maudissaient maudit maudirent | maudira maudiront | maudirait maudiraient | maudisse maudissent | maudit maudits maudite maudites | maudissant',
    ],
    ['savoir', 'sait savent | savait savaient sut surent | saura sauront | saurait sauraient | sache sachent | su sus sue sues | sachant'],
    [
      'croire',
      'croit croient | croyait croyaient crut crurent | croira croiront | croirait croiraient | croie croient | cru crus crue crues | croyant',
    ],
    [
      'craindre',
      'craint craignent | craignait craignaient craignit craignirent | craindra craindront | craindrait craindraient | craigne craignent | craint craints crainte craintes | craignant',
    ],
    [
      'prévoir',
      'prévoit prévoient | prévoyait prévoyaient prévit prévirent | prévoira prévoiront | prévoirait prévoiraient | prévoie prévoient | prévu prévus prévue prévues | prévoyant',
    ],
    [
      'entrevoir',
      'entrevoit entrevoient | entrevoyait entrevoyaient entrevit entrevirent | entreverra entreverront | entreverrait entreverraient | entrevoie entrevoient | entrevu entrevus entrevue entrevues | entrevoyant',
    ],
    [
      'reconnaître',
      'reconnaît reconnait reconnaissent | reconnaissait reconnaissaient reconnut reconnurent | reconnaîtra reconnaîtront reconnaitra reconnaitront | reconnaîtrait reconnaîtraient reconnaitrait reconnaitraient | reconnaisse reconnaissent | reconnu reconnus reconnue reconnues | reconnaissant',
    ],
    [
      'paraître',
      'paraît parait paraissent | paraissait paraissaient parut parurent | paraîtra paraîtront paraitra paraitront | paraîtrait paraîtraient paraitrait paraitraient | paraisse paraissent | paru parus parue parues | paraissant',
    ],
    [
      'faire',
      'fait font | faisait faisaient fit firent | fera feront | ferait feraient | fasse fassent | fait faits faite faites | faisant',
    ],
    [
      'soutenir',
      'soutient soutiennent | soutenait soutenaient soutint soutinrent | soutiendra soutiendront | soutiendrait soutiendraient | soutienne soutiennent | soutenu soutenus soutenue soutenues | soutenant',
    ],
    [
      'convenir',
      'convient conviennent | convenait convenaient convint convinrent | conviendra conviendront | conviendrait conviendraient | convienne conviennent | convenu convenus convenue convenues | convenant',
    ],
    [
      'permettre',
      'permet permettent | permettait permettaient permit permirent | permettra permettront | permettrait permettraient | permette permettent | permis permis permise permises | permettant',
    ],
    [
      'apprendre',
      'apprend apprennent | apprenait apprenaient apprit apprirent | apprendra apprendront | apprendrait apprendraient | apprenne apprennent | appris appris apprise apprises | apprenant',
    ],
    [
      'rendre',
      'rend rendent | rendait rendaient rendit rendirent | rendra rendront | rendrait rendraient | rende rendent | rendu rendus rendue rendues | rendant',
    ],
    [
      'écrire',
      'écrit écrivent | écrivait écrivaient écrivit écrivirent | écrira écriront | écrirait écriraient | écrive écrivent | écrit écrits écrite écrites | écrivant',
    ],
    [
      'sourire',
      'sourit sourient | souriait souriaient sourit sourirent | sourira souriront | sourirait souriraient | sourie sourient | souri souris sourie souries | souriant',
    ],
    [
      'démentir',
      'dément démentent | démentait démentaient démentit démentirent | démentira démentiront | démentirait démentiraient | démente démentent | démenti démentis démentie démenties | démentant',
    ],
    [
      'poursuivre',
      'poursuit poursuivent | poursuivait poursuivaient poursuivit poursuivirent | poursuivra poursuivront | poursuivrait poursuivraient | poursuive poursuivent | poursuivi poursuivis poursuivie poursuivies | poursuivant',
    ],
    [
      'conclure',
      'conclut concluent | concluait concluaient conclut conclurent | conclura concluront | conclurait concluraient | conclue concluent | conclu conclus conclue conclues | concluant',
    ],
    [
      'convaincre',
      'convainc convainquent | convainquait convainquaient convainquit convainquirent | convaincra convaincront | convaincrait convaincraient | convainque convainquent | convaincu convaincus convaincue convaincues | convainquant',
    ],
    [
      'traduire',
      'traduit traduisent | traduisait traduisaient traduisit traduisirent | traduira traduiront | traduirait traduiraient | traduise traduisent | traduit traduits traduite traduites | traduisant',
    ],
    ['devoir', 'doit doivent | devait devaient dut durent | devra devront | devrait devraient | doive doivent | dû dus due dues | devant'],
    ['être', 'est sont | était étaient fut furent | sera seront | serait seraient | soit soient | été étés étée étées | étant'],
    ['avoir', 'a ont | avait avaient eut eurent | aura auront | aurait auraient | ait aient | eu eus eue eues | ayant'],
    [
      'ouvrir',
      'ouvre ouvrent | ouvrait ouvraient ouvrit ouvrirent | ouvrira ouvriront | ouvrirait ouvriraient | ouvre ouvrent | ouvert ouverts ouverte ouvertes | ouvrant',
    ],
    [
      'courir',
      'court courent | courait couraient courut coururent | courra courront | courrait courraient | coure courent | couru courus courue courues | courant',
    ],
    [
      'dissoudre',
      'dissout dissolvent | dissolvait dissolvaient dissolut dissolurent | dissoudra dissoudront | dissoudrait dissoudraient | dissolve dissolvent | dissous dissous dissoute dissoutes | dissolvant',
    ],
  ])('%s', (lemma, expected) => {
    expect(conjugation(lemma)).toBe(expected);
  });

  it.each([
    ["s'inquiéter", 'inquiète', 'inquiéter'],
    ['se féliciter', 'félicite', 'féliciter'],
    ["s'en prendre", 'prend', 'prendre'],
    ['faire savoir', 'fait savoir', 'faire savoir'],
    ['laisser entendre', 'laisse entendre', 'laisser entendre'],
    ["tirer la sonnette d'alarme", "tire la sonnette d'alarme", "tirer la sonnette d'alarme"],
  ])('%s inflects on its first word, without pronouns', (lemma, present, infinitive) => {
    const forms = verbForms(lemma);
    const mark = /^(se |s')/.test(lemma) ? { reflexive: true } : {};
    expect(forms[0]).toEqual({ form: present, tense: 'present', plural: false, ...mark });
    expect(forms.filter((f) => f.tense === 'infinitive')).toEqual([{ form: infinitive, tense: 'infinitive', ...mark }]);
  });

  it('does not take installer for aller, nor écrire for rire', () => {
    expect(verbForms('installer')[0]?.form).toBe('installe');
    expect(verbForms('écrire')[1]?.form).toBe('écrivent');
  });

  it('refuses what is no infinitive', () => {
    expect(() => verbForms('déclaration')).toThrow('not an infinitive');
  });
});

/** Singular forms, then plural forms. */
const numbers = (lemma: string) =>
  [false, true]
    .map((plural) =>
      nounForms(lemma)
        .filter((f) => f.plural === plural)
        .map((f) => f.form)
        .join(', '),
    )
    .join(' | ');

describe('nounForms', () => {
  it.each([
    ['témoin', 'témoin | témoins'],
    ['enquêteur/trice', 'enquêteur, enquêtrice | enquêteurs, enquêtrices'],
    ['chercheur/se', 'chercheur, chercheuse | chercheurs, chercheuses'],
    ['conseiller/ère', 'conseiller, conseillère | conseillers, conseillères'],
    ['salarié/e', 'salarié, salariée | salariés, salariées'],
    ['citoyen/ne', 'citoyen, citoyenne | citoyens, citoyennes'],
    ['copain/copine', 'copain, copine | copains, copines'],
    ['ambassadeur/ambassadrice', 'ambassadeur, ambassadrice | ambassadeurs, ambassadrices'],
    ['élu/e', 'élu, elu, élue, elue | élus, elus, élues, elues'],
    ['chef/fe', 'chef, cheffe | chefs, cheffes'],
    ['turc/que', 'turc, turque | turcs, turques'],
    ['grec/grecque', 'grec, grecque | grecs, grecques'],
    ['religieux/se', 'religieux, religieuse | religieux, religieuses'],
    ['veuf/ve', 'veuf, veuve | veufs, veuves'],
    ['nouveau/elle', 'nouveau, nouvelle | nouveaux, nouvelles'],
    ['local/e', 'local, locale | locaux, locales'],
    ['général/e', 'général, générale | généraux, générales'],
    ['journal', 'journal | journaux'],
    ['festival', 'festival | festivals'],
    ['bureau', 'bureau | bureaux'],
    ['milieu', 'milieu | milieux'],
    ['procès-verbal', 'procès-verbal | procès-verbaux'],
    ['porte-parole', 'porte-parole | porte-parole'],
    ['haut-commissaire', 'haut-commissaire | hauts-commissaires'],
    ['petit-fils', 'petit-fils | petits-fils'],
    ['avis', 'avis | avis'],
    ['premier/ère ministre', 'premier ministre, première ministre | premiers ministres, premières ministres'],
    ["juge d'instruction", "juge d'instruction | juges d'instruction"],
    ["chef/fe de l'état", "chef de l'état, cheffe de l'état | chefs de l'état, cheffes de l'état"],
    ['haut/e fonctionnaire', 'haut fonctionnaire, haute fonctionnaire | hauts fonctionnaires, hautes fonctionnaires'],
    ['garde des sceaux', 'garde des sceaux | gardes des sceaux'],
    ['sœur', 'sœur, soeur | sœurs, soeurs'],
    ['pompiers/', ' | pompiers'],
    ['sapeur-pompier/', 'sapeur-pompier | '],
  ])('%s', (lemma, expected) => {
    expect(numbers(lemma)).toBe(expected);
  });
});

describe('the French pack', () => {
  const { lexicon, grammar } = fr;
  const lists: [string, string[]][] = [
    ...Object.entries(lexicon.nouns),
    ...lexicon.verbs.map((v): [string, string[]] => [v.id ?? 'verbs', v.lemmas]),
    ['otherVerbs', lexicon.otherVerbs],
    ...Object.entries(lexicon.names),
    ...Object.entries(grammar.words),
    ['anonymousAdjectives', lexicon.anonymousAdjectives],
    ['sourceAdjectives', lexicon.sourceAdjectives],
    ['reportNouns', lexicon.reportNouns],
    ['hearsay', lexicon.hearsay.map((h) => h.pattern)],
    ['sourcePrepositions', lexicon.sourcePrepositions.map((p) => p.pattern)],
    ...Object.entries(lexicon.anonymity),
  ];

  it.each(lists)('%s holds no entry twice, in lower case and NFC, with straight apostrophes', (_, entries) => {
    expect(entries.filter((entry, i) => entries.indexOf(entry) !== i)).toEqual([]);
    expect(entries.filter((entry) => entry !== entry.normalize('NFC').toLowerCase() || /[’ʼ]/u.test(entry))).toEqual([]);
  });

  it('keeps reporting and other verbs apart, and conjugates them all', () => {
    const reporting = new Set(lexicon.verbs.flatMap((v) => v.lemmas));
    expect(lexicon.otherVerbs.filter((lemma) => reporting.has(lemma))).toEqual([]);
    expect([...reporting, ...lexicon.otherVerbs].filter((lemma) => verbForms(lemma).length < 10)).toEqual([]);
  });
});
