import { spellings } from './list.ts';

/**
 * News outlets and agencies read in every language, and the words that make a capitalised name the name of one (Washington Post, Miami Herald).
 * Without an article where it is written with a capital or without (Le Monde, du Monde).
 */
export const outlets = spellings(
  // Agencies.
  `afp, agence france-presse, anadolu, ansa, ap, associated press, belga, bloomberg, dow jones, dpa, efe, interfax, irna, isna, kcna, keystone-ats, kyodo,
  lusa, press association, pti, reuters, ria novosti, saba, sana, sputnik, tasnim, tass, ukrinform, upi, wafa, xinhua, yonhap`,
  // Words that make an outlet of a name.
  `chronicle, gazette, guardian, herald, inquirer, magazine, newspaper, nikkei, observer, post, shimbun, telegraph, times, tribune, zeitung`,
  // English-speaking.
  `abc, axios, bbc, buzzfeed, business insider, c-span, cbc, cbs, cnbc, cnn, ctv, daily beast, daily express, daily mail, daily mirror, espn,
  forbes, fortune, fox, geo news, global news, huffpost, itv, msnbc, nbc, ndtv, new york daily news, new yorker, newsweek, npr, pbs, politico,
  propublica, rolling stone, rté, sky, sky news, the athletic, the atlantic, the australian, the conversation, the economist, the hill,
  the hindu, the independent, the information, the intercept, the lancet, the sun, the verge, tmz, toronto star, usa today, vanity fair,
  voice of america, wall street journal, wired`,
  // French-speaking.
  `bfmtv, charlie hebdo, figaro, france 24, franceinfo, france info, jeune afrique, libération, mediapart, monde, ouest-france, parisien,
  radio-canada, rfi, rtbf, rtl, rts, tf1`,
  // Others.
  `aftenposten, al arabiya, al jazeera, al-ahram, al-akhbar, al-manar, ard, bild, caixin, cctv, cgtn, clarín, corriere della sera,
  dagens nyheter, der spiegel, deutsche welle, el mundo, el país, el universal, euractiv, euronews, expresso, folha, globo, haaretz,
  handelsblatt, hürriyet, infobae, kommersant, la nación, meduza, nhk, novaya gazeta, nrk, orf, politiken, rai, repubblica, rt, rtve,
  russia today, spiegel, svt, taz, telesur, trt, ukrainska pravda, vedomosti, ynet, yle, zdf`,
);
