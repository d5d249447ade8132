import { spellings } from './list.ts';

/**
 * Given names of women and men, the commonest of the countries in the news. They tell a person from a body where a name stands alone; two
 * capitalised words in a row are read as a person without them. Left out: names that are mostly common words or places (will, may, jordan).
 */
export const given = spellings(`
  aaron, abbas, abdel, abdelaziz, abdul, adam, adel, agnès, ahmad, ahmed, alain, alan, albert, alex, alexander, alexandra, alexandre,
  alexis, ali, alice, amina, amir, amit, amy, ana, andrea, andrei, andrew, andré, andy, angela, ann, anna, anne, annie, anthony, antoine,
  antonio, antony, arnaud, arthur, audrey, aurélie, aurélien, axel, aziz, barbara, barry, ben, benjamin, benny, benoît, bernard, bertrand,
  bill, bob, boris, brad, bradley, brian, brigitte, bruce, bruno, cameron, carl, carla, carlos, caroline, catherine, charles, charlotte,
  chris, christian, christina, christine, christophe, christopher, chuck, claire, clara, claude, claudia, clément, craig, cristina,
  cynthia, cyril, cécile, cédric, céline, damien, dan, daniel, danny, dave, david, deborah, delphine, denis, dennis, diana, didier, diego,
  dmitry, dominique, donald, doug, douglas, earl, ed, eddie, eduardo, edward, elizabeth, ellen, elon, emily, emma, emmanuel, ethan,
  etienne, eugene, evan, fabien, fatima, fiona, florian, francis, francisco, franck, frank, françois, françoise, frederick, frédéric,
  frédérique, félix, gabriel, gary, gavin, gaël, geoffrey, george, georges, gilles, giuseppe, gordon, grace, grant, greg, guillaume, guy,
  gérald, gérard, harry, hassan, helen, henri, henry, hervé, hillary, howard, hugo, hugues, hélène, ian, ibrahim, igor, imran, isabelle,
  jack, jacob, jacqueline, jacques, jake, jamal, james, jamie, jane, janet, jason, jay, jean, jean-baptiste, jean-claude, jean-françois,
  jean-jacques, jean-louis, jean-luc, jean-marc, jean-marie, jean-michel, jean-paul, jean-philippe, jean-pierre, jean-yves, jeff, jeffrey,
  jennifer, jeremy, jerry, jessica, jill, jim, jimmy, joe, john, johnny, jon, jonathan, jorge, joseph, josh, joshua, josé, joël, juan,
  julia, julie, julien, justin, jérôme, kamala, karen, karim, kate, katherine, kathleen, katie, keir, keith, kelly, ken, kenneth, kevin,
  khaled, khalid, kim, larry, laura, lauren, laurence, laurent, lawrence, lee, leon, lewis, li, linda, lisa, liz, louis, louise, luc,
  lucas, lucy, luis, luke, léa, mahmoud, manon, manuel, marc, marcel, marco, marcus, margaret, maria, marianne, marie, marina, marine,
  mario, marion, mark, martin, martine, mary, mathieu, mathilde, matt, matthew, matthieu, maurice, max, maxime, megan, meghan, michael,
  michaël, michel, michelle, mike, mikhail, mohamed, mohammad, mohammed, monica, monique, morgan, muhammad, mustafa, mélanie, nadia,
  nancy, narendra, natalie, nathalie, neil, nelson, nicholas, nick, nicola, nicolas, nicole, oliver, olivia, olivier, omar, otto, pascal,
  patricia, patrick, paul, peter, phil, philip, philippe, pierre, quentin, rachel, rachid, raphaël, raymond, rebecca, recep, rené,
  richard, rick, rishi, robert, roberto, roger, roman, ron, rose, roy, russell, ruth, ryan, rémi, rémy, saad, said, salah, sam, samir,
  samuel, sandrine, sarah, scott, sean, sebastian, serge, sergio, sharon, simon, sophie, spencer, stanley, stephanie, stephen, steve,
  steven, stuart, stéphane, stéphanie, susan, sébastien, taylor, theresa, thierry, thomas, théo, tim, tom, tony, valérie, victor,
  victoria, vincent, vladimir, volodymyr, william, xavier, xi, youssef, yuri, yusuf, yves, zoé, édouard, élisabeth, émile, éric`);
