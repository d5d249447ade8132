import { expect, it } from 'vitest';
import { analyse } from '../analyse.ts';
import { en } from '../languages/en/index.ts';
import { fr } from '../languages/fr/index.ts';

const certainties = (text: string) =>
  analyse(text, en)
    .sources.filter(({ kind }) => kind === 'unnamed' || kind === 'vague')
    .map(({ certainty }) => certainty);

it.each([
  'The doctors warned that the yard was unsafe.',
  'The researchers found that the water was clean.',
  'The same official said the yard was unsafe.',
  'Fresh forecasts show that prices will rise.',
  'The Herald interviewed two doctors in May.',
  'Reuters talked to four drivers at the gate.',
  'The crew went out after reports of a fire.',
  'Two guards noted the number of the car.',
  'Some economists said on Friday that prices would rise.',
  'Some criticised the plan.',
  'A pilot has claimed that the lamp was lit.\nIn a letter to the court, Captain Ana Silva, who flew the plane, said she saw it.',
  'A senior official at the Port Ministry said the line was shut.\n“We are open,” said the director of the Port Ministry, Petra Galbraith.',
  'A director of the company said the line was shut.\nIt is open on Sundays, said the director of the company, Petra Galbraith.',
  'Ferry plan is doomed\nThe plan will fail, an expert has warned.\nThe ferry was built in May.\nIt will sink, said Ana Silva.',
  'Several warned that the ramp was steep.',
  'On Thursday, timber analysts said the mill was sound.',
  'Her neighbour questioned why the ramp was steep.',
  'Harbour experts called the ramp “a trap”.',
  'Some economists estimated this month that prices would rise.',
  'A mill representative said the wheel was broken.',
  'Local reporters say the lamp was lit.',
  'Officials have ruled out a tunnel.',
  'Two clerks were charged with hiding the keys, stating that they had swept the stairs.',
  'The Royal Mill burned.\nA nurse said the ward was full.\nIn her letter to the board, Anna Roy said the ward was open.',
])('is not sure of people whom the article may name: %s', (text) => {
  expect(certainties(text)).toEqual(['likely']);
});

it.each([
  'Some economists said that prices would rise on Friday.',
  'Economists say this may be the end.',
  'Some criticise the plan.',
  'Several warn that the ramp is steep.',
  'Many warned that the ramp was steep.',
  'An official familiar with the works said the piers would stand.\nThe porters, said their chairman, Ana Silva, were late.',
  'Doctors warned that the yard was unsafe.',
  'Ferry plan is doomed\nThe plan will fail, an official has warned.\nThe ferry was built in May. The council met.\nThe council said it would run.\n“It will sink,” said Ana Silva.',
  'Harbour experts call the ramp “a trap”.',
  'Some economists estimated that prices would rise.',
  'A representative said the wheel was broken.',
  'A reporter said the lamp was lit.',
  'Two clerks were furious, stating that they had swept the stairs.',
  'Drivers who saw the lamp say that it was lit.',
  'Engineers hired by the council said that it was lit.',
  'Some reports say that prices will rise.',
  'Prices fell after reports that the mill would close.',
  'Two officials revealed the cost.',
  'The Herald interviewed two doctors and heard that the ward was shut.',
  'The Herald has learned from two doctors of the fire.',
  'The Herald spoke to two doctors. “It was dark.”',
  'A source has claimed that the lamp was lit.\nAna Silva said she saw it.',
  'Captain Ana Silva flew the plane. A pilot has claimed that the lamp was lit.\nSilva said she saw it.',
  'A senior official at the port ministry said the line was shut.\n“We are open,” said the director of the company, Petra Galbraith.',
  'The Saint-Roy ward closed.\nA nurse said the ward was full.\nAnna Roy said the ward was open.',
])('is sure of people in the open: %s', (text) => {
  expect(certainties(text)).toEqual(['clear']);
});

it('is sure of people who go back to unnamed ones', () => {
  expect(certainties('Two doctors warned of the yard. The doctors said it was unsafe.')).toEqual(['clear', 'clear']);
});

it('stays unsure of people who go back to nobody', () => {
  expect(certainties('The doctors warned of the yard. The doctors said it was unsafe.')).toEqual(['likely', 'likely']);
});

it.each([
  ['Le gardien a prétendument fui par les toits.', 'clear'],
  ['Le gardien a apparemment fui par les toits.', 'likely'],
  ['Le gardien, semble-t-il, a fui par les toits.', 'likely'],
])('takes a hedge for what its writer may make of it himself: %s', (text, certainty) => {
  expect(analyse(text, fr).sources.map((source) => source.certainty)).toEqual([certainty]);
});

it.each([
  ['Le nom du vainqueur serait connu mardi.', 'likely'],
  ['Le quai serait doublé.', 'likely'],
  ['Le tableau viendrait d’un couvent.', 'clear'],
  ['Le marin viendrait mardi.', 'likely'],
  ['Ce pont aurait nettement facilité la traversée.', 'likely'],
  ['La foire aurait relancé la poterie.', 'likely'],
  ['Deux marins seraient hospitalisés.', 'clear'],
  ['Le suspect serait parti à pied.', 'clear'],
])('takes a passive in the conditional for a plan, unless it tells a state: %s', (text, certainty) => {
  expect(analyse(text, fr).sources.map((source) => source.certainty)).toEqual([certainty]);
});

const frenchCertainties = (text: string) =>
  analyse(text, fr)
    .sources.filter(({ kind }) => kind === 'unnamed' || kind === 'vague')
    .map(({ certainty }) => certainty);

it.each([
  'Les gardiens constatent que la porte est forcée.',
  'Des militants ont dévoilé une banderole sur le pont.',
  'Une étude est parue mardi. Les résultats montrent que le remède agit.',
  'Paul Roy et Luc Morel sont sortis. Les deux hommes ont nié les faits.',
  'Elle fuit quand ses agresseurs s’aperçoivent qu’elle est debout.',
  'D’après les premiers éléments, la grue était rouillée, a indiqué le parquet.',
  'Selon les géologues du Giec, la dune recule.',
  'Des experts expliquent, dans un rapport, que l’eau monte.',
  'Plusieurs ministres, dont Paul Roy, ont affirmé que le texte passerait.',
  'Deux habitants, Paul Roy et Ana Morel, assurent que tout va bien.',
  'Plusieurs internautes ont déploré la fermeture du four.',
  '« À bas le four », ont crié certains.',
  'Une vente contestée par l’entourage de Paul Roy.',
  'Selon plusieurs sources, le four fume.',
  'Selon les gendarmes, le four fume.',
  'Ses voisins l’accusent d’avoir fui.',
  'Le four est-il un danger aux yeux de ses détracteurs ?',
  'Plusieurs internautes ont affirmé que le four fume.',
  'Certains bergers craignent que le loup revienne.',
  'Les bergers redoutent que le loup revienne.',
  'Selon plusieurs médias islandais, le phare est éteint.',
  'Plusieurs élus, comme Paul Roy, assurent que tout va bien.',
  'Certains ont douté du pressoir, à l’instar du vigneron Paul Roy.',
  'La cantine réclame des papiers prouvant que le lait est frais.',
])('is not sure of who gives what is told: %s', (text) => {
  expect(frenchCertainties(text)).toEqual(['likely']);
});

it.each([
  'D’après les premiers éléments, la grue était rouillée.',
  'Selon les géologues, la dune recule.',
  'Plusieurs internautes déplorent que le four ferme.',
  'Certains bergers ont nié la fraude.',
  'Les bergers ont affirmé que le loup rôde.',
  '« Le four fume », notent certains.',
  'Des bergers redoutent que le loup revienne.',
  'Selon plusieurs médias, le phare est éteint.',
  'Certains ont décelé dans cette toile un faux.',
  'Selon des habitants, Paul Roy et Ana Morel sont partis.',
  'Des chercheurs ont montré que le bruit nuit au sommeil.',
  '« La porte est forcée », constatent les gardiens.',
  'Les résultats montrent que le remède agit.',
  'Le feu a pris mardi. Les deux marins ont nié les faits.',
  'Les experts jugent le texte insuffisant.',
  'Une rumeur démentie dimanche par l’entourage de Paul Roy.',
  'La gérante est contredite par un habitué du marché.',
  'Il a répondu aux accusations de certains locataires.',
  'Un client le décrit comme avare.',
  'Des habitants dénoncent un projet dont Paul Roy est l’auteur.',
  'Des experts expliquent, dans une salle comble, que l’eau monte.',
])('is sure of those who tell by themselves: %s', (text) => {
  expect(frenchCertainties(text)).toEqual(['clear']);
});

it.each(['Les voisins jugent le texte insuffisant.', 'Il a répondu aux accusations des locataires.'])(
  'is not sure of those who may be known or act: %s',
  (text) => {
    expect(frenchCertainties(text)).toEqual(['likely']);
  },
);

it('is as sure of people who come back as it was of them before', () => {
  expect(frenchCertainties('Le jeune homme affirme avoir froid. « Il gèle », explique le jeune homme.')).toEqual(['likely', 'likely']);
});

it('is sure of another one after an unnamed one', () => {
  expect(frenchCertainties('Un témoin décrit une lueur. Un autre affirme avoir senti le gaz.')).toEqual(['clear', 'clear']);
});

it('is not sure whether a source goes back to a body or to an unnamed one before it', () => {
  const text = 'Le bac coule, selon une source portuaire. La mairie confirme la fuite. Il repartira, a précisé cette même source.';
  expect(frenchCertainties(text)).toEqual(['clear', 'likely']);
});

it.each([
  ['L’assureur affirme avoir indemnisé trente bergers.', 'likely'],
  ['Le site a annoncé un plan social.', 'likely'],
  ['Selon le site, le pont rouvrira.', 'clear'],
])('is not sure of firms and papers that may be a person or a place: %s', (text, certainty) => {
  expect(analyse(text, fr).sources).toMatchObject([{ certainty }]);
});
