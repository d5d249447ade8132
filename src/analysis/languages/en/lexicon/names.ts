import { list } from '../list.ts';
import { nounForms } from '../noun-forms.ts';

/** Countries, capitals and seats of power: they speak for a government. */
export const places: string[] = list(
  `afghanistan, albania, algeria, andorra, angola, argentina, armenia, australia, austria, azerbaijan, bahamas, bahrain, bangladesh,
    barbados, belarus, belgium, belize, benin, bhutan, bolivia, bosnia, bosnia-herzegovina, bosnia and herzegovina, botswana, brazil,
    britain, great britain, uk, united kingdom, u.k, brunei, bulgaria, burkina faso, burundi, cambodia, cameroon, canada, cape verde,
    central african republic, chad, chile, china, colombia, comoros, congo, democratic republic of congo, dr congo, costa rica, croatia,
    cuba, cyprus, czech republic, czechia, denmark, djibouti, dominica, dominican republic, east timor, timor-leste, ecuador, egypt,
    el salvador, england, equatorial guinea, eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, georgia, germany,
    ghana, greece, greenland, grenada, guatemala, guinea, guinea-bissau, guyana, haiti, honduras, hong kong, hungary, iceland, india,
    indonesia, iran, iraq, ireland, northern ireland, israel, italy, ivory coast, côte d'ivoire, jamaica, japan, jordan, kazakhstan,
    kenya, kiribati, kosovo, kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg,
    macau, madagascar, malawi, malaysia, maldives, mali, malta, marshall islands, mauritania, mauritius, mexico, micronesia, moldova,
    monaco, mongolia, montenegro, morocco, mozambique, myanmar, burma, namibia, nauru, nepal, netherlands, holland, new zealand,
    nicaragua, niger, nigeria, north korea, north macedonia, macedonia, norway, oman, pakistan, palau, palestine, panama,
    papua new guinea, paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, samoa, san marino,
    saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia, solomon islands, somalia,
    somaliland, south africa, south korea, south sudan, soviet union, spain, sri lanka, sudan, suriname, sweden, switzerland, syria,
    taiwan, tajikistan, tanzania, thailand, tibet, togo, tonga, trinidad and tobago, tunisia, turkey, türkiye, turkmenistan, tuvalu,
    uganda, ukraine, united arab emirates, uae, u.a.e, united states, united states of america, us, u.s, usa, u.s.a, america, uruguay,
    uzbekistan, vanuatu, vatican, vatican city, venezuela, vietnam, wales, yemen, zambia, zimbabwe, european union, eu, e.u`,
  `abu dhabi, abuja, accra, addis ababa, algiers, amman, ankara, antananarivo, ashgabat, asmara, astana, asunción, athens, baghdad, baku,
    bamako, bangkok, bangui, beijing, beirut, belgrade, berlin, bern, bishkek, bogotá, bogota, bonn, brasília, brasilia, bratislava,
    brazzaville, brussels, bucharest, budapest, buenos aires, bujumbura, cairo, canberra, caracas, chisinau, colombo, conakry, copenhagen,
    dakar, damascus, delhi, new delhi, dhaka, doha, dublin, dushanbe, freetown, gaborone, geneva, guatemala city, hanoi, harare, havana,
    helsinki, islamabad, jakarta, jerusalem, juba, kabul, kampala, kathmandu, khartoum, kiev, kyiv, kigali, kingston, kinshasa,
    kuala lumpur, kuwait city, la paz, libreville, lilongwe, lima, lisbon, ljubljana, lomé, london, luanda, lusaka, madrid, malé, managua,
    manama, manila, maputo, mexico city, minsk, mogadishu, monrovia, montevideo, moscow, muscat, nairobi, naypyitaw, n'djamena, niamey,
    nicosia, nouakchott, nuuk, oslo, ottawa, ouagadougou, panama city, paris, phnom penh, podgorica, port-au-prince, prague, pretoria,
    pristina, pyongyang, quito, rabat, ramallah, reykjavik, riga, riyadh, rome, san josé, san salvador, sanaa, santiago, santo domingo,
    sarajevo, seoul, skopje, sofia, stockholm, strasbourg, taipei, tallinn, tashkent, tbilisi, tegucigalpa, tehran, tel aviv, the hague,
    thimphu, tirana, tokyo, tripoli, tunis, ulaanbaatar, valletta, vienna, vientiane, vilnius, warsaw, washington, washington d.c,
    wellington, windhoek, yaoundé, yerevan, zagreb`,
  `kremlin, white house, oval office, west wing, foggy bottom, capitol, capitol hill, pentagon, langley, downing street, no 10, no. 10,
    number 10, number ten, no 11, number 11, whitehall, westminster, holyrood, stormont, senedd, buckingham palace, kensington palace,
    clarence house, lambeth palace, élysée, elysée, elysee, élysée palace, elysée palace, matignon, quai d'orsay, bercy, hôtel matignon,
    berlaymont, chancellery, bundestag, zhongnanhai, blue house, casa rosada, los pinos, palácio do planalto, planalto, moncloa,
    la moncloa, zarzuela palace, quirinale, palazzo chigi, chigi palace, farnesina, holy see, rideau hall, queen's park, parliament hill,
    union buildings, rashtrapati bhavan, aso rock, miraflores, miraflores palace, malacañang, malacanang, grand palace, sublime porte,
    wall street, silicon valley, fleet street, threadneedle street, city hall, scotland yard, new scotland yard, the mall, quantico,
    gracie mansion, mar-a-lago, kirribilli, the beehive, crimea, gaza, gaza strip, west bank, catalonia, kashmir, xinjiang, chechnya,
    donetsk, luhansk, kurdistan, quebec, ontario, british columbia, alberta, california, texas, florida, new york, new york city,
    los angeles, chicago, bavaria, flanders, wallonia, punjab, transnistria, abkhazia, south ossetia, nagorno-karabakh`,
);

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
