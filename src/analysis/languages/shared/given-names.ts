import { spellings } from './list.ts';

/**
 * Given names of women and men, the commonest of the countries in the news. They tell a person from a body where a name stands alone; two
 * capitalised words in a row are read as a person without them. Left out: names that are mostly common words or places (will, may, jordan).
 */
export const given = spellings(`
  aaron, abbas, abdallah, abdel, abdelaziz, abdul, adam, adel, adrian, agnès, ahmad, ahmed, alain, alan, albert, alberto, alejandro,
  alessandro, alex, alexander, alexandra, alexandre, alexis, alfonso, alfred, ali, alice, amadou, amanda, amber, amina, aminata, amir,
  amit, amy, amélie, ana, anastasia, anaïs, anders, andrea, andreas, andrei, andrew, andré, andrés, andy, angela, ann, anna, anne, annie,
  anthony, antoine, anton, antonin, antonio, antony, arjun, arnaud, arthur, ashok, astrid, audrey, augustin, aurélie, aurélien, axel, aya,
  aziz, bachar, baptiste, barbara, barry, bart, bashar, ben, benjamin, benny, benoit, benoît, bernard, bertrand, bilal, bill, billy, bob,
  bobby, boris, brad, bradley, brenda, brett, brian, brigitte, bruce, bruno, cameron, camila, carl, carla, carlos, carmen, carol, caroline,
  catherine, charles, charlotte, cheikh, chris, christian, christina, christine, christophe, christopher, chuck, cindy, claire, clara,
  claude, claudia, claudio, clément, colin, craig, cristina, curtis, cynthia, cyril, cécile, cédric, céline, césar, damien, dan, daniel,
  danny, dave, david, debbie, deborah, delphine, denis, dennis, diana, didier, diego, dmitry, dominique, donald, doug, douglas, earl, ed,
  eddie, edgar, eduardo, edward, elena, elizabeth, ellen, elliot, elon, emilio, emily, emma, emmanuel, enrique, erika, erwan, ethan,
  etienne, eugene, evan, evelyn, fabien, fabrice, faisal, farid, fatima, fatou, felipe, felix, fernando, fiona, florian, francis,
  francisco, franck, frank, françois, françoise, freddie, frederick, frédéric, frédérique, félix, gabriel, gary, gavin, gaël, gaëlle,
  geneviève, geoffrey, george, georges, gilles, giorgia, giovanni, giuseppe, gordon, grace, grant, greg, gregory, grégoire, guillaume,
  guillermo, gustavo, guy, gérald, gérard, habib, hamza, hannah, hans, harold, harry, hassan, helen, helena, henri, henry, hervé, hicham,
  hillary, hiroshi, howard, hugo, hugues, hussein, hélène, ian, ibrahim, idriss, igor, imran, iris, isaac, isabel, isabelle, issa, ivan, jack,
  jacob, jacqueline, jacques, jake, jamal, james, jamie, jane, janet, jason, javier, jay, jean, jean-baptiste, jean-claude, jean-françois,
  jean-jacques, jean-louis, jean-luc, jean-marc, jean-marie, jean-michel, jean-paul, jean-philippe, jean-pierre, jean-yves, jeanne, jeff,
  jeffrey, jennifer, jenny, jeremy, jerome, jerry, jessica, jill, jim, jimmy, jinping, jo, joe, johan, johannes, john, johnny, jon,
  jonathan, jorge, joseph, josh, joshua, josé, joão, joël, juan, jules, julia, julie, julien, juliette, justin, jérôme, kamala, karen,
  karim, karl, kate, katherine, kathleen, katie, keir, keith, kelly, ken, kenneth, kevin, khaled, khalid, khalil, kim, kofi, konstantin,
  larry, lars, laura, laure, lauren, laurence, laurent, lawrence, lee, leon, leonardo, lewis, leïla, li, liam, linda, lisa, liz, louis,
  louise, luc, luca, lucas, lucia, lucy, luigi, luis, luiz, luke, lula, lydia, léa, léo, léon, mahmoud, malik, mamadou, manon, manuel,
  marc, marcel, marcelo, marco, marcus, margaret, maria, marianne, marie, marina, marine, mario, marion, mark, markus, marlène, marta,
  martin, martine, mary, maría, mathieu, mathilde, matt, matteo, matthew, matthieu, maurice, mauricio, max, maxim, maxime, megan, meghan,
  mehdi, mehmet, michael, michaël, michel, michelle, mickaël, miguel, mike, mikhail, mohamed, mohammad, mohammed, monica, monique, morgan,
  moussa, muhammad, murat, mustafa, mustapha, mélanie, nadia, nancy, narendra, nasser, natalia, natalie, natasha, nathalie, neil, nelson,
  ngozi, nicholas, nick, nicola, nicolas, nicole, nicolás, nina, noah, oleksandr, olga, oliver, olivia, olivier, omar, oscar, otto,
  ousmane, oussama, pablo, paolo, pascal, patricia, patrick, paul, pavel, pedro, pete, peter, phil, philip, philippe, pierre, piotr,
  quentin, rachel, rachid, rafael, rahul, rajesh, ramón, raphaël, rashid, raymond, raúl, rebecca, recep, rené, ricardo, richard, rick,
  rishi, rita, robert, roberto, roger, roman, ron, ronald, rose, roy, rudy, russell, ruth, ryan, rémi, rémy, saad, sadiq, said, sajid,
  salah, sally, salman, sam, samir, samuel, sandrine, sanjay, sara, sarah, scott, sean, sebastian, serge, sergei, sergey, sergio, seth,
  shannon, sharif, sharon, shirley, silvia, silvio, simon, simone, slimane, sophie, spencer, stanley, stefan, stephanie, stephen, steve,
  steven, stuart, stéphane, stéphanie, sue, sunil, suresh, susan, svetlana, sébastien, tarek, taylor, teresa, theresa, thibaud, thierry,
  thomas, théo, thérèse, tim, tina, tom, tony, valentina, valérie, vicente, victor, victoria, vikram, viktor, vincent, vladimir, volodymyr,
  william, xavier, xi, yacine, yasmine, yassine, yitzhak, youssef, yulia, yuri, yusuf, yves, zhang, zinedine, zoé, édouard, élisabeth,
  élodie, émile, émilie, éric`);
