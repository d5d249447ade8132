import { spellings } from './list.ts';

/**
 * News outlets and agencies read in every language, and the words that make a capitalised name the name of one (Washington Post, Miami Herald).
 * Without an article where it is written with a capital or without (Le Monde, du Monde).
 */
export const outlets = spellings(
  // Agencies.
  `afp, agence france-presse, anadolu, ap, associated press, bloomberg, dow jones, dpa, interfax, kcna, keystone-ats, kyodo,
  press association, pti, reuters, ria novosti, saba, sputnik, tass, upi, xinhua, yonhap`,
  // Words that make an outlet of a name.
  `chronicle, gazette, guardian, herald, inquirer, magazine, newspaper, nikkei, observer, post, shimbun, telegraph, times, tribune, zeitung`,
  // English-speaking.
  `abc, axios, bbc, buzzfeed, business insider, c-span, cbc, cbs, cnbc, cnn, ctv, daily beast, daily express, daily mail, daily mirror, espn,
  forbes, fortune, fox, global news, huffpost, itv, msnbc, nbc, ndtv, new york daily news, new yorker, newsweek, npr, pbs, politico,
  propublica, rolling stone, rté, sky, sky news, the atlantic, the australian, the conversation, the economist, the hill,
  the hindu, the independent, the information, the intercept, the lancet, the sun, the verge, toronto star, usa today, vanity fair,
  voice of america, wall street journal, wired`,
  // French-speaking.
  `bfmtv, charlie hebdo, figaro, france 24, franceinfo, france info, jeune afrique, libération, mediapart, monde, ouest-france, parisien,
  radio-canada, rfi, rtbf, rtl, rts, tf1`,
  // Others.
  `al arabiya, al jazeera, bild, cctv, cgtn, corriere della sera,
  dagens nyheter, der spiegel, deutsche welle, el mundo, el país, euractiv, euronews, haaretz,
  hürriyet, nhk, repubblica, rt, 
  russia today, spiegel, zdf`,
);
