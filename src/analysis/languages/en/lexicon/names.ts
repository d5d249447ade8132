import { list } from '../../shared/list.ts';
import { places as shared } from '../../shared/places.ts';
import { nounForms } from '../noun-forms.ts';

/** Countries, capitals and seats of power: they speak for a government. */
export const places: string[] = [
  ...shared,
  ...list(
    // Countries.
    `albania, algeria, america, andorra, argentina, armenia, australia, austria, azerbaijan, bahrain, barbados, belarus, belgium, benin,
    bhutan, bolivia, bosnia, bosnia and herzegovina, brazil, britain, bulgaria, burma, cambodia, cameroon, cape verde,
    central african republic, chad, chile, china, colombia, comoros, croatia, cyprus, czech republic, czechia, denmark, dominican republic,
    dr congo, e.u, east timor, ecuador, egypt, el salvador, england, equatorial guinea, eritrea, estonia, ethiopia, eu, european union, fiji,
    finland, gambia, georgia, germany, great britain, greece, greenland, guinea, guinea-bissau, haiti, hungary, iceland, india, indonesia,
    iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kuwait, kyrgyzstan, latvia, lebanon, libya, lithuania, macau,
    macedonia, malaysia, malta, mauritania, mauritius, moldova, mongolia, montenegro, morocco, namibia, nepal, netherlands, new zealand,
    north korea, north macedonia, northern ireland, norway, papua new guinea, peru, poland, puerto rico, romania, russia, saudi arabia,
    scotland, senegal, serbia, singapore, slovakia, slovenia, solomon islands, somalia, south africa, south korea, south sudan, soviet union,
    spain, sudan, sweden, switzerland, syria, tajikistan, tanzania, thailand, trinidad and tobago, tunisia, turkey, turkmenistan, türkiye,
    u.a.e, u.k, u.s, u.s.a, uganda, united arab emirates, united kingdom, united states, us, uzbekistan, wales, yemen, zambia`,
    // Capitals.
    `addis ababa, algiers, athens, baghdad, baku, beijing, beirut, bern, brussels, bucharest, cairo, copenhagen, damascus, dhaka, geneva,
    hanoi, havana, jerusalem, kabul, kathmandu, la paz, lisbon, london, manila, mexico city, mogadishu, moscow, nicosia, riyadh, seoul,
    tashkent, tbilisi, tehran, the hague, vienna, warsaw, washington d.c, wellington, yerevan`,
    // Seats of power, and places that speak like countries.
    `bavaria, blue house, british columbia, buckingham palace, california, capitol, capitol hill, catalonia, chancellery, chechnya, chicago,
    city hall, crimea, elysee, fleet street, florida, gaza strip, holy see, holyrood, kashmir, kensington palace, los angeles, mar-a-lago,
    no 10, no 11, no. 10, number 10, oval office, parliament hill, pentagon, quebec, stormont, west bank, west wing, white house, xinjiang`,
  ),
];

/** Within a capitalised name they make it a body. */
export const bodyWords: string[] = list(`
    academy, administration, aerospace, agency, air, airlines, airways, alliance, army, assembly, associates, association, authority,
    automotive, bancorp, bank, battalion, board, bros, brothers, bureau, business, cabinet, capital, caucus, center, centre, chamber,
    charity, church, clinic, club, co, coalition, college, command, commission, committee, communications, community, company,
    confederation, conference, congress, congregation, consortium, constabulary, consulting, cooperative, corp, corporation, corps,
    council, county, court, curia, customs, dealership, defence, defense, department, dept, diocese, directorate, division, dynamics,
    electric, embassy, energy, enterprises, entertainment, exchange, executive, federation, fc, finance, financial, firm, fleet, force,
    forces, forum, foundation, front, fund, gallery, gas, gmbh, government, group, guard, guild, health, healthcare, holding, holdings,
    hospital, house, inc, incorporated, industries, initiative, inquiry, institute, institution, insurance, international, investments,
    investors, jury, kg, labor, laboratories, laboratory, labour, labs, league, legal, library, limited, llc, llp, logistics, ltd,
    management, marines, mart, media, medical, military, militia, mining, ministry, mission, mosque, motor, motors, movement,
    municipality, museum, mutual, nations, navy, network, networks, newspapers, observatory, office, oil, orchestra, organisation,
    organization, pact, panel, parliament, partners, partnership, party, patrol, petroleum, pharma, pharmaceuticals, plc, police, power,
    press, prison, project, prosecution, railway, railways, records, registry, research, reserve, resources, restaurants, school, schools,
    secretariat, securities, semiconductor, senate, service, services, shipping, society, software, solutions, squad, stadium, steel,
    store, stores, studio, studios, supermarkets, symphony, synagogue, synod, systems, task, technologies, technology, telecom, theatre,
    theater, treasury, trust, tribunal, union, united, university, utilities, ventures, watch, works, workshop, zoo, ag, se, spa, nv, pty,
    ngo, nonprofit, coastguard, ambulance, brigade, campaign, fire, airport, port, transit, water`);

/** Nationalities that name a person as they are, with or without a plural ending. */
const peoples = list(`
    afghan, african, african-american, african american, albanian, algerian, american, andorran, angolan, arab, arabian, argentine,
    argentinian, armenian, asian, asian-american, australian, austrian, azerbaijani, azeri, bahraini, bangladeshi, basque, bavarian,
    belarusian, belgian, bengali, bolivian, bosnian, brazilian, briton, brit, bulgarian, burkinabe, burmese, burundian, californian,
    cambodian, cameroonian, canadian, catalan, caucasian, central american, chadian, chechen, chilean, chinese, christian, colombian,
    congolese, costa rican, croat, croatian, cuban, cypriot, czech, dane, dominican, east european, ecuadorean, ecuadorian, egyptian,
    emirati, eritrean, estonian, ethiopian, european, filipino, finn, floridian, gabonese, gambian, gazan, georgian, german, ghanaian,
    greek, guatemalan, guinean, guyanese, haitian, hawaiian, hindu, hispanic, honduran, hungarian, icelandic, indian, indonesian, inuit,
    iranian, iraqi, israeli, italian, ivorian, jamaican, japanese, jew, jordanian, kashmiri, kazakh, kenyan, korean, kosovan, kosovar,
    kurd, kuwaiti, kyrgyz, lao, laotian, latin american, latino, latina, latvian, lebanese, liberian, libyan, lithuanian, londoner,
    macedonian, malagasy, malawian, malaysian, maldivian, malian, maltese, mauritanian, mauritian, mexican, moldovan, mongolian,
    montenegrin, moroccan, mozambican, muslim, namibian, native american, nepalese, nepali, new yorker, new zealander, nicaraguan,
    nigerian, nigerien, north african, north american, north korean, norwegian, omani, pakistani, palestinian, panamanian, papuan,
    paraguayan, parisian, persian, peruvian, pole, portuguese, puerto rican, punjabi, qatari, quebecer, romanian, russian, rwandan, saudi,
    saudi arabian, scandinavian, scot, senegalese, serb, serbian, sicilian, sierra leonean, sikh, singaporean, slav, slavic, slovak,
    slovakian, slovene, slovenian, somali, south african, south american, south asian, south korean, south sudanese, southeast asian,
    soviet, spaniard, sri lankan, sudanese, sunni, shia, shiite, swede, swiss, syrian, taiwanese, tajik, tamil, tanzanian, tatar, texan,
    thai, tibetan, togolese, trinidadian, tunisian, turk, turkmen, ugandan, ukrainian, uruguayan, uyghur, uighur, uzbek, venezuelan,
    vietnamese, walloon, westerner, yazidi, yemeni, yemenite, zambian, zimbabwean, catholic, protestant, buddhist, anglican, mormon,
    druze, alawite, maronite, copt, coptic, houthi, englishman, englishwoman, frenchman, frenchwoman, irishman, irishwoman, dutchman,
    welshman, scotsman, northerner, southerner, easterner, berliner`);

const adjectives = list(`
    anglo, balkan, baltic, british, caribbean, danish, dutch, east african, eastern european, english, finnish, flemish, franco-german,
    french, greenlandic, irish, jewish, kurdish, luxembourgish, middle eastern, nordic, northern irish, polish, roma, scottish,
    southern african, spanish, swedish, turkish, welsh, west african, western, evangelical, orthodox`);

/** People of a nation, region or faith, and its adjective. */
export const demonyms: string[] = [...new Set([...peoples.flatMap((people) => nounForms(people).map(({ form }) => form)), ...adjectives])];
