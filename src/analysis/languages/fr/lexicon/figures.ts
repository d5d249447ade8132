import type { FigureLexicon } from '../../pack.ts';
import { lines, list } from '../../shared/list.ts';
import { forms } from '../list.ts';

/** Values of a table "word value"; `plural` adds the form in -s. */
function values(table: string, plural = false): Record<string, number> {
  const entries = list(table).flatMap((entry): [string, number][] => {
    const cut = entry.lastIndexOf(' ');
    const [word, value] = [entry.slice(0, cut), Number(entry.slice(cut + 1))];
    return plural && !/[sx]$/u.test(word)
      ? [
          [word, value],
          [`${word}s`, value],
        ]
      : [[word, value]];
  });
  return Object.fromEntries(entries);
}

export const figures: FigureLexicon = {
  cardinals: values(`
    zéro 0, un 1, une 1, deux 2, trois 3, quatre 4, cinq 5, six 6, sept 7, huit 8, neuf 9, dix 10, onze 11, douze 12, treize 13,
    quatorze 14, quinze 15, seize 16, vingt 20, vingts 20, trente 30, quarante 40, cinquante 50, soixante 60, septante 70, huitante 80,
    octante 80, nonante 90, cent 100, cents 100`),
  scales: {
    ...values('mille 1e3, k 1e3, m 1e6, mn 1e6, mio 1e6, md 1e9, mds 1e9, mrd 1e9, mrds 1e9, mia 1e9'),
    ...values('million 1e6, milliard 1e9, billion 1e12, billiard 1e15, trillion 1e18', true),
  },
  collectives: values(
    `huitaine 8, dizaine 10, demi-douzaine 6, douzaine 12, quinzaine 15, vingtaine 20, trentaine 30, quarantaine 40, cinquantaine 50,
    soixantaine 60, septantaine 70, nonantaine 90, centaine 100, demi-millier 500, millier 1000, demi-million 5e5, demi-milliard 5e8`,
    true,
  ),
  fractions: values(
    `moitié 0.5, demi 0.5, demie 0.5, tiers 0.3333, quart 0.25, trois-quarts 0.75, cinquième 0.2, sixième 0.1667, septième 0.1429,
    huitième 0.125, neuvième 0.1111, dixième 0.1, douzième 0.0833, quinzième 0.0667, vingtième 0.05, trentième 0.0333,
    cinquantième 0.02, centième 0.01, millième 0.001, millionième 1e-6, double 2, triple 3, quadruple 4, quintuple 5, décuple 10,
    centuple 100`,
    true,
  ),
  approximators: list(`
    environ, quelque, quelques, près de, près d', à peu près, approximativement, autour de, autour d', aux alentours de,
    aux alentours d', aux environs de, aux environs d', de l'ordre de, de l'ordre d', au moins, au minimum, au bas mot, a minima,
    à tout le moins, pas moins de, pas moins d', pas plus de, pas plus d', plus de, plus d', moins de, moins d', bien plus de,
    bien plus d', bien moins de, bien moins d', beaucoup plus de, un peu plus de, un peu plus d', un peu moins de, un peu moins d',
    nettement plus de, nettement moins de, largement plus de, à peine, à peine plus de, à peine moins de, presque, quasi, quasiment,
    pratiquement, au plus, au maximum, tout au plus, jusqu'à, maximum, minimum, exactement, précisément, très exactement, seulement,
    juste, entre, à près de, à plus de, à environ, à quelque, grosso modo, en gros, peu ou prou, plusieurs, au total, en tout,
    un total de, un total d', quelque chose comme, dépassant, avoisinant, frôlant, approchant, excédant, supérieur à, supérieure à,
    supérieurs à, supérieures à, inférieur à, inférieure à, inférieurs à, inférieures à, bon, bonne, petit, petite, gros, grosse`),
  approximatorsAfter: list(`
    environ, au moins, au minimum, au maximum, au plus, au bas mot, à peu près, approximativement, et plus, ou plus, ou presque,
    et quelques, et quelque, et des poussières, tout au plus, en tout, au total, en moyenne, à peine, seulement, minimum, maximum`),
  currencies: [
    ...list(`
      €, $, £, ¥, ₽, ₴, ₹, ₺, ₪, ₩, ₿, us$, can$, cad$, k€, m€, md€, mds€, mrd€, k$, m$, eur, usd, gbp, chf, cad, jpy, cny, rub, uah,
      xof, xaf, fcfa, f cfa, cfa, dh, dhs, mad, dzd, dt, tnd, htg, cdf, mga`),
    ...forms(`
      euro, dollar, dollar américain, dollar canadien, dollar australien, livre, livre sterling, livre turque, livre libanaise,
      livre syrienne, livre égyptienne, livre soudanaise, franc, franc suisse, franc cfa, franc congolais, franc guinéen, franc belge,
      franc français, ancien franc, franc pacifique, franc malgache, rouble, hryvnia, yuan, renminbi, yen, roupie, roupie indienne,
      roupie pakistanaise, dinar, dinar algérien, dinar tunisien, dirham, gourde, cedi, naira, peso, peso argentin, peso mexicain,
      peso chilien, réal, reais/, couronne, couronne suédoise, couronne norvégienne, couronne danoise, couronne tchèque, zloty, forint,
      leu, lei/, lev, leva/, shekel, rial, riyal, riyal saoudien, bolivar, sol, soles/, guarani, quetzal, lempira, cordoba, bitcoin,
      ether, won, rand, shilling, shilling kényan, ariary, ouguiya, dalasi, birr, nakfa, kwacha, pula, metical, kwanza, dobra, baht,
      dong, ringgit, roupiah, taka, tenge, lari, manat, dram, som, afghani, kyat, riel, deutsche mark, mark, lire, peseta, escudo,
      drachme, florin, centime, sou, penny, pence/`),
  ],
  units: [
    ...list(`
      km, m, cm, mm, µm, nm, km/h, m/s, km², km2, m², m2, cm², m³, m3, ha, l, cl, ml, hl, kg, g, mg, µg, t, mt, °c, °f, °, kwh, mwh, gwh,
      twh, kw, mw, gw, tw, w, wh, kv, hz, khz, mhz, ghz, go, mo, ko, gb, mb, tb, mbit/s, mbps, gbit/s, db, hpa, mbar, psi, evp, ppm, ppb,
      µg/m3, µg/m³, g/km, kcal, kj, mj, bq, mbq, sv, msv, µsv, tep, mtep, gtep, tco2, bpj, mpx, mmhg, g/l, mmol/l`),
    ...forms(`
      kilomètre, mètre, centimètre, millimètre, micromètre, nanomètre, kilomètre par heure, kilomètre-heure, kilomètre à l'heure,
      mètre par seconde, nœud, mille marin, mille nautique, kilomètre carré, mètre carré, centimètre carré, mètre cube, kilomètre cube,
      hectare, are, arpent, acre, pied carré, pouce, yard, mile, litre, centilitre, millilitre, hectolitre, kilo, kilogramme, gramme,
      milligramme, microgramme, tonne, tonne équivalent co2, tonne équivalent pétrole, kilotonne, mégatonne, gigatonne, quintal, once,
      degré, degré celsius, degré fahrenheit, kilowattheure, kilowatt-heure, mégawattheure, gigawattheure, térawattheure, kilowatt,
      mégawatt, gigawatt, térawatt, watt, volt, kilovolt, ampère, hertz, kilohertz, mégahertz, gigahertz, octet, kilooctet, mégaoctet,
      gigaoctet, téraoctet, mégabit, gigabit, mégabit par seconde, décibel, hectopascal, millibar, cheval-vapeur, chevaux/, baril,
      baril par jour, gallon, boisseau, partie par million, calorie, kilocalorie, joule, mégajoule, becquerel, sievert, millisievert,
      microsievert, pixel, mégapixel, année-lumière, carat`),
  ],
  percents: list(`
    %, ‰, pour cent, pour-cent, pourcent, pourcents, p. 100, p.c., pour mille, pct, point, points, point de pourcentage,
    points de pourcentage, point de base, points de base, pt, pts`),
  durations: [
    ...forms(`
      milliseconde, seconde, minute, heure, demi-heure, quart d'heure, demi-journée, jour, journée, nuit, nuitée, soir, soirée, matin,
      matinée, après-midi, week-end, semaine, quinzaine, mois, trimestre, semestre, saison, an, année, décennie, siècle, millénaire,
      an et demi, génération, législature, quinquennat, septennat, jour ouvré, jour ouvrable`),
    ...list('h, min, mn, sec'),
  ],
  ages: lines(`
    âgé|âgée|âgés|âgées #of plus|moins? #of?
    âgé|âgée|âgés|âgées seulement #of
    à l' âge #of
    l' âge #of
    ans
    an`),
  labels: [
    ...forms(`
      alinéa, amendement, annexe, appartement, arrondissement, article, autoroute, avenue, bâtiment, boeing, boulevard, bus, canal,
      case, catégorie, chambre, chaîne, chapitre, circonscription, classe, code, colonne, décret, division, épisode, étage, étape,
      formule, groupe, ligne, loi, magnitude, modèle, niveau, nationale, numéro, option, page, palier, paragraphe, parcelle, phase,
      planche, porte, quai, rang, référence, résolution, route, rue, saison, salle, scénario, section, sourate, stade, studio, tableau,
      terminal, tome, tramway, tranche, type, variante, verset, version, voie, vol, volume, zone, acte, volet, psaume, tolérance`),
    ...list(`
      n°, nº, no, art, chap, p, pp, airbus, rn, rd, cs, bp, iphone, galaxy, windows, android, ios, playstation, xbox, covid, sars-cov,
      apollo, artemis, ariane, falcon, soyouz, cop, top, europe, tf, rmc, rtl, mig, su, rafale, mirage, leopard, louis, henri, charles,
      jean-paul, benoît, france, canal+, ligue, pro`),
  ],
  ranges: ['à', 'et', 'voire', 'ou'],
  ratios: ['sur'],
  rates: ['par', 'le', 'la', "l'"],
  ranks: list(`
    er, ère, re, ers, ères, e, è, es, ème, èmes, ième, ièmes, nd, nde, nds, ndes, eme, emes, bis, ter, premier, première, premiers,
    premières, dernier, dernière, derniers, dernières, prochain, prochaine, prochains, prochaines`),
  scores: [
    ...forms(`
      but, match, score, victoire, défaite, match nul, égalité, set, manche, tie-break, prolongation, tir au but, pénalty, penalty, essai,
      championnat, coupe, finale, demi-finale, quart de finale, huitième de finale, mi-temps, buteur/se, doublé, derby, tournoi, barrage,
      vainqueur, domicile, pelouse, play-off`),
    ...list(`
      battu, battue, battus, battues, bat, battent, battait, gagne, gagné, remporte, remporté, perd, perdu, domine, dominé, incliné,
      inclinée, inclinés, inclinées, incline, impose, imposé, imposée, imposés, imposées, mène, mené, menait, menés, égalise, égalisé,
      écrase, écrasé, étrillé, éliminé, éliminée, qualifié, qualifiée`),
  ],
  notCounted: forms(`
    fois, chose, raison, façon, manière, exemple, côté, égard, cas de figure, mot, point commun, étape, volet, type, sorte, genre,
    catégorie, forme, option, question, réponse, possibilité, piste, scénario, hypothèse, objectif, priorité, condition, critère, motif,
    aspect, facteur, pas, doigt, œil, yeux/, main, bras, jambe, partie, camp, bout, extrémité, sens, temps, niveau, plan, axe,
    grande ligne, ligne, mi-temps, tour, acte, chapitre, paragraphe, phrase, coup, coup d'œil, instant, moment, tableau, reprise,
    occasion, bord, rive, face, pôle, front, continent, hémisphère, dimension, chiffre, étoile`),
};
