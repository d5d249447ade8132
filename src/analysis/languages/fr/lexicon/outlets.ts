import { names } from '../list.ts';

/** News outlets and agencies, without their article: it is written with a capital or without (Le Monde, du Monde, l'Équipe). */
export const outlets = names(
  // Agencies.
  `
  afp, agence france-presse, agence france presse, reuters, associated press, ap, bloomberg, dpa, ansa, efe, belga, ats, keystone-ats,
  presse canadienne, upi, tass, ria novosti, interfax, sputnik, chine nouvelle, xinhua, kyodo, jiji, yonhap, kcna, ani, anadolu,
  agence anadolu, irna, isna, fars, tasnim, sana, wafa, saba, map, aps, tap, apa, apanews, agence ecofin, aip, panapress, bna, pa media,
  press association, mti, pap, ctk, tanjug, hina, sita, lusa, aap, dow jones, ap-dow jones, ukrinform, interfax-ukraine, unian, belta,
  azertac, news agency of nigeria, maghreb arabe presse, algérie presse service`,
  // French.
  `
  monde, figaro, libération, libé, échos, echos, croix, humanité, opinion, tribune, tribune dimanche, parisien, aujourd'hui en france,
  20 minutes, cnews, équipe, express, point, obs, nouvel observateur, nouvel obs, marianne, valeurs actuelles, challenges,
  canard enchaîné, charlie hebdo, paris match, jdd, journal du dimanche, vsd, closer, gala, télérama, télé 7 jours, inrockuptibles,
  politis, alternatives économiques, monde diplomatique, courrier international, mediapart, médiapart, slate, slate.fr, huffpost,
  huffington post, rue89, atlantico, causeur, contrepoints, basta, bastamag, reporterre, streetpress, blast, brut, konbini, loopsider,
  arrêt sur images, disclose, politico europe, euractiv, the conversation, numerama, 01net, next inpact, clubic, frandroid,
  usine nouvelle, argus, journal du net, jdn, africa intelligence, jeune afrique, jeuneafrique, rfi, radio france internationale,
  france 24, france24, tv5 monde, tv5monde, france info, franceinfo, france inter, france culture, france bleu, radio france, rtl,
  europe 1, rmc, rmc sport, sud radio, radio classique, bfmtv, bfm tv, bfm business, lci, tf1 info, france 2, france 3, france 5,
  france télévisions, arte, m6 info, c8, complément d'enquête, cash investigation, ouest-france, sud ouest, voix du nord, nord éclair,
  dépêche, dépêche du midi, nice-matin, nice matin, var-matin, dauphiné libéré, progrès, bien public, est républicain,
  républicain lorrain, vosges matin, dernières nouvelles d'alsace, dna, ardennais, courrier picard, paris-normandie, télégramme,
  presse océan, courrier de l'ouest, maine libre, nouvelle république, centre presse, charente libre, montagne, populaire,
  berry républicain, midi libre, indépendant, corse-matin, journal de saône-et-loire, république du centre, yonne républicaine, actu.fr,
  rue89 strasbourg, mediacités, ravi, outre-mer la 1ère, france-antilles, nouvelles calédoniennes, dépêche de tahiti, tahiti infos,
  quotidien de la réunion`,
  // Belgian, Swiss, Luxembourgish, Canadian.
  `
  soir, libre, libre belgique, dernière heure, dh, dhnet, écho, avenir, sudinfo, sudpresse, het laatste nieuws, de standaard, de morgen,
  het nieuwsblad, de tijd, rtbf, rtl-tvi, rtl info, vrt, bx1, tribune de genève, 24 heures, matin, matin dimanche, nouvelliste, liberté,
  arcinfo, courrier, blick, nzz, neue zürcher zeitung, tages-anzeiger, rts, swissinfo, heidi.news, luxemburger wort, paperjam, presse,
  devoir, journal de montréal, journal de québec, soleil, tribune de sherbrooke, nouvelliste de trois-rivières, radio-canada,
  ici radio-canada, tva, tva nouvelles, tvanouvelles, noovo, actualité, cbc, cbc news, ctv, ctv news, global news, the globe and mail,
  globe and mail, toronto star, national post, montreal gazette`,
  // African and Haitian.
  `
  el watan, quotidien d'oran, el khabar, tsa, tout sur l'algérie, echorouk, hespress, le360, medias24, telquel, économiste, al ahdath,
  akhbar al-youm, presse de tunisie, business news, kapitalis, mosaïque fm, shems fm, nawaat, soleil de dakar, seneweb, dakaractu,
  quotidien du sénégal, observateur, wal fadjri, fraternité matin, abidjan.net, koaci, studio tamani, maliweb, malijet, lefaso.net,
  sidwaya, observateur paalga, wakat séra, actuniger, mosaïque guinée, guineenews, africaguinee, camer.be, cameroon tribune,
  journal du cameroun, gabon review, gabonreview, actualite.cd, radio okapi, jeune afrique économie, alwihda, tchadinfos,
  express de madagascar, midi madagasikara, express de maurice, mauricien, defimedia, haïti libre, alterpresse, ayibopost,
  gazette haïti, monde afrique, apa news, allafrica, premium times, the punch, daily nation, the standard`,
  // English-speaking.
  `
  new york times, the new york times, nyt, washington post, the washington post, wall street journal, the wall street journal, wsj,
  usa today, los angeles times, chicago tribune, boston globe, miami herald, new york post, daily beast, politico, axios, the hill,
  the atlantic, the new yorker, new yorker, time, time magazine, newsweek, vanity fair, rolling stone, variety, deadline,
  the hollywood reporter, hollywood reporter, tmz, vox media, vice news, buzzfeed, buzzfeed news, the intercept, propublica,
  the information, the verge, wired, techcrunch, business insider, insider, fortune, forbes, cnbc, cnn, fox news, fox, msnbc, nbc,
  nbc news, abc, abc news, cbs, cbs news, pbs, npr, espn, the athletic, sports illustrated, national geographic, scientific american,
  science, nature, the lancet, bmj, nejm, jama, bbc, bbc news, the guardian, guardian, the times, sunday times, daily telegraph,
  the telegraph, financial times, the financial times, ft, the economist, the independent, daily mail, daily mirror, the sun,
  the observer, sky news, itv, channel 4, private eye, irish times, sydney morning herald, the age, the australian, new zealand herald,
  south china morning post, scmp, straits times, the hindu, times of india, hindustan times, ndtv, dawn, geo news, the daily star,
  bangkok post, jakarta post, japan times, korea herald, taipei times`,
  // Other.
  `
  der spiegel, spiegel, bild, die zeit, die welt, süddeutsche zeitung, frankfurter allgemeine zeitung, faz, handelsblatt, stern,
  tagesspiegel, taz, ard, zdf, deutsche welle, el país, el pais, el mundo, vanguardia, el periódico, el confidencial, marca,
  mundo deportivo, rtve, corriere della sera, repubblica, stampa, il sole 24 ore, il messaggero, il giornale, gazzetta dello sport, rai,
  público, diário de notícias, expresso, de volkskrant, nrc, de telegraaf, politiken, berlingske, aftenposten, vg, dagens nyheter, svt,
  nrk, yle, helsingin sanomat, gazeta wyborcza, rzeczpospolita, onet, tvn24, magyar nemzet, 444.hu, telex.hu, kathimerini, ekathimerini,
  hürriyet, milliyet, cumhuriyet, sabah, trt, kommersant, vedomosti, izvestia, novaïa gazeta, novaya gazeta, meduza, echo de moscou,
  dojd, rt, russia today, rossia 1, pervy kanal, ukrainska pravda, oukraïnska pravda, kyiv independent, the kyiv independent, kyiv post,
  haaretz, jerusalem post, times of israel, the times of israel, yediot aharonot, ynet, maariv, channel 12, i24news, al jazeera,
  al-jazeera, al arabiya, al-arabiya, al hayat, asharq al-awsat, al-ahram, al-akhbar, orient-le jour, orient le jour, an-nahar,
  al-manar, al-mayadeen, middle east eye, press tv, iran international, asahi shimbun, asahi, yomiuri shimbun, yomiuri, mainichi,
  nikkei, nhk, chosun ilbo, hankyoreh, global times, quotidien du peuple, cctv, cgtn, caixin, folha de s.paulo, folha, o globo, globo,
  estadão, clarín, nación, página 12, el mercurio, el tiempo, semana, el comercio, el universal, reforma, jornada, milenio, telesur,
  granma, euronews, euobserver, organized crime and corruption reporting project, occrp, icij, forbidden stories, eic, the daily beast,
  motorsport, foot mercato, so foot, rmc découverte`,
);
