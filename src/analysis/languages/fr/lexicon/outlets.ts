import { names } from '../list.ts';

/** News outlets and agencies. */
export const outlets = names(
  // Agencies.
  `
  afp, agence france-presse, agence france presse, reuters, associated press, ap, bloomberg, dpa, ansa, efe, belga, ats, keystone-ats,
  la presse canadienne, presse canadienne, upi, tass, ria novosti, interfax, sputnik, chine nouvelle, xinhua, kyodo, jiji, yonhap, kcna,
  ani, anadolu, agence anadolu, irna, isna, fars, tasnim, sana, wafa, saba, map, aps, tap, apa, apanews, agence ecofin, aip, panapress,
  bna, pa media, press association, mti, pap, ctk, tanjug, hina, sita, lusa, aap, dow jones, ap-dow jones, ukrinform, interfax-ukraine,
  unian, belta, azertac, news agency of nigeria, maghreb arabe presse, algérie presse service`,
  // French.
  `
  le monde, le figaro, libération, libé, les échos, les echos, la croix, l'humanité, l'opinion, la tribune, la tribune dimanche,
  le parisien, aujourd'hui en france, 20 minutes, cnews, l'équipe, l'express, le point, l'obs, le nouvel observateur, le nouvel obs,
  marianne, valeurs actuelles, challenges, le canard enchaîné, charlie hebdo, paris match, le jdd, journal du dimanche,
  le journal du dimanche, vsd, closer, gala, télérama, télé 7 jours, les inrockuptibles, politis, alternatives économiques,
  le monde diplomatique, courrier international, mediapart, médiapart, slate, slate.fr, huffpost, le huffpost, huffington post, rue89,
  atlantico, causeur, contrepoints, basta, bastamag, reporterre, streetpress, les jours, blast, brut, konbini, loopsider,
  arrêt sur images, disclose, politico europe, euractiv, the conversation, numerama, 01net, next inpact, clubic, frandroid,
  l'usine nouvelle, l'argus, le journal du net, jdn, la lettre a, africa intelligence, jeune afrique, jeuneafrique, rfi,
  radio france internationale, france 24, france24, tv5 monde, tv5monde, france info, franceinfo, france inter, france culture,
  france bleu, radio france, rtl, europe 1, rmc, rmc sport, sud radio, radio classique, bfmtv, bfm tv, bfm business, lci, tf1 info,
  france 2, france 3, france 5, france télévisions, arte, m6 info, c8, complément d'enquête, cash investigation, ouest-france, sud ouest,
  la voix du nord, nord éclair, la dépêche, la dépêche du midi, la provence, nice-matin, nice matin, var-matin, le dauphiné libéré,
  le progrès, le bien public, l'est républicain, le républicain lorrain, vosges matin, les dernières nouvelles d'alsace, dna, l'ardennais,
  le courrier picard, paris-normandie, le télégramme, presse océan, le courrier de l'ouest, le maine libre, la nouvelle république,
  centre presse, la charente libre, la montagne, le populaire, le berry républicain, midi libre, l'indépendant, corse-matin,
  le journal de saône-et-loire, la république du centre, l'yonne républicaine, actu.fr, rue89 strasbourg, mediacités, le ravi,
  outre-mer la 1ère, la 1ère, france-antilles, les nouvelles calédoniennes, la dépêche de tahiti, tahiti infos,
  le quotidien de la réunion`,
  // Belgian, Swiss, Luxembourgish, Canadian.
  `
  le soir, la libre, la libre belgique, la dernière heure, dh, dhnet, l'écho, l'avenir, sudinfo, sudpresse, het laatste nieuws,
  de standaard, de morgen, het nieuwsblad, de tijd, rtbf, rtl-tvi, rtl info, vrt, bx1, le vif, le temps, la tribune de genève,
  tribune de genève, 24 heures, le matin, le matin dimanche, le nouvelliste, la liberté, arcinfo, le courrier, blick, nzz,
  neue zürcher zeitung, tages-anzeiger, rts, swissinfo, heidi.news, luxemburger wort, paperjam, la presse, le devoir,
  le journal de montréal, le journal de québec, le soleil, le droit, la tribune de sherbrooke, le nouvelliste de trois-rivières,
  radio-canada, ici radio-canada, tva, tva nouvelles, tvanouvelles, noovo, l'actualité, cbc, cbc news, ctv, ctv news, global news,
  the globe and mail, globe and mail, toronto star, national post, montreal gazette`,
  // African and Haitian.
  `
  el watan, le quotidien d'oran, el khabar, tsa, tout sur l'algérie, echorouk, hespress, le360, medias24, telquel, l'économiste,
  al ahdath, akhbar al-youm, le desk, la presse de tunisie, business news, kapitalis, mosaïque fm, shems fm, nawaat, le soleil de dakar,
  seneweb, dakaractu, le quotidien du sénégal, l'observateur, wal fadjri, fraternité matin, abidjan.net, koaci, studio tamani, maliweb,
  malijet, lefaso.net, sidwaya, l'observateur paalga, wakat séra, actuniger, mosaïque guinée, guineenews, africaguinee, camer.be,
  cameroon tribune, journal du cameroun, gabon review, gabonreview, actualite.cd, radio okapi, jeune afrique économie, alwihda,
  tchadinfos, l'express de madagascar, midi madagasikara, l'express de maurice, le mauricien, defimedia, haïti libre, alterpresse,
  ayibopost, gazette haïti, le monde afrique, apa news, allafrica, premium times, the punch, daily nation, the standard`,
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
  tagesspiegel, taz, ard, zdf, deutsche welle, el país, el pais, el mundo, la vanguardia, el periódico, el confidencial, marca,
  mundo deportivo, rtve, corriere della sera, la repubblica, la stampa, il sole 24 ore, il messaggero, il giornale,
  la gazzetta dello sport, rai, público, diário de notícias, expresso, de volkskrant, nrc, de telegraaf, politiken, berlingske,
  aftenposten, vg, dagens nyheter, svt, nrk, yle, helsingin sanomat, gazeta wyborcza, rzeczpospolita, onet, tvn24, magyar nemzet, 444.hu,
  telex.hu, kathimerini, ekathimerini, hürriyet, milliyet, cumhuriyet, sabah, trt, kommersant, vedomosti, izvestia, novaïa gazeta,
  novaya gazeta, meduza, echo de moscou, dojd, rt, russia today, rossia 1, pervy kanal, ukrainska pravda, oukraïnska pravda,
  kyiv independent, the kyiv independent, kyiv post, haaretz, jerusalem post, times of israel, the times of israel, yediot aharonot, ynet,
  maariv, channel 12, i24news, al jazeera, al-jazeera, al arabiya, al-arabiya, al hayat, asharq al-awsat, al-ahram, al-akhbar,
  l'orient-le jour, l'orient le jour, an-nahar, al-manar, al-mayadeen, middle east eye, press tv, iran international, asahi shimbun,
  asahi, yomiuri shimbun, yomiuri, mainichi, nikkei, nhk, chosun ilbo, hankyoreh, global times, le quotidien du peuple,
  quotidien du peuple, cctv, cgtn, caixin, folha de s.paulo, folha, o globo, globo, estadão, clarín, la nación, página 12, el mercurio,
  el tiempo, semana, el comercio, el universal, reforma, la jornada, milenio, telesur, granma, euronews, euobserver,
  organized crime and corruption reporting project, occrp, icij, forbidden stories, eic, the daily beast, motorsport, foot mercato,
  so foot, rmc découverte`,
);
