import { list } from '../../shared/list.ts';
import { places as shared } from '../../shared/places.ts';
import { nounForms } from '../noun-forms.ts';

/** Countries, capitals and seats of power: they speak for a government. */
export const places: string[] = [
  ...shared,
  ...list(
    // Countries.
    `albania, algeria, america, argentina, armenia, australia, austria, azerbaijan, bahrain, belarus, belgium, benin, bolivia, bosnia,
  bosnia and herzegovina, brazil, britain, bulgaria, burma, cambodia, cameroon, central african republic, chad, chile, china, colombia,
  croatia, cyprus, czech republic, czechia, denmark, dominican republic, dr congo, e.u, ecuador, egypt, el salvador, england, eritrea,
  estonia, ethiopia, eu, european union, finland, gambia, georgia, germany, great britain, greece, greenland, guinea, haiti, hungary,
  iceland, india, indonesia, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kuwait, kyrgyzstan, latvia, lebanon, libya,
  lithuania, macedonia, malaysia, malta, mauritania, moldova, mongolia, montenegro, morocco, namibia, nepal, netherlands, new zealand,
  north korea, north macedonia, northern ireland, norway, peru, poland, puerto rico, romania, russia, saudi arabia, scotland, senegal,
  serbia, singapore, slovakia, slovenia, somalia, south africa, south korea, south sudan, soviet union, spain, sudan, sweden, switzerland,
  syria, tajikistan, tanzania, thailand, tunisia, turkey, turkmenistan, türkiye, u.a.e, u.k, u.s, u.s.a, uganda, united arab emirates,
  united kingdom, united states, us, uzbekistan, wales, yemen, zambia`,
    // Capitals.
    `addis ababa, algiers, athens, baghdad, baku, beijing, beirut, brussels, bucharest, cairo, copenhagen, damascus, dhaka, geneva, hanoi,
  havana, jerusalem, kabul, kathmandu, lisbon, london, manila, mexico city, mogadishu, moscow, riyadh, seoul, tbilisi, tehran, the hague,
  vienna, warsaw, washington d.c, yerevan`,
    // Seats of power, and places that speak like countries.
    `blue house, buckingham palace, california, capitol, capitol hill, catalonia, chechnya, chicago, city hall, crimea, elysee, florida,
  gaza strip, holy see, kashmir, los angeles, mar-a-lago, no 10, no. 10, number 10, oval office, parliament hill, pentagon, quebec,
  west bank, west wing, white house, xinjiang`,
  ),
];

/** Within a capitalised name they make it a body. */
export const bodyWords: string[] = list(`
  administration, ag, agency, air, airlines, airport, airways, alliance, army, assembly, association, authority, bank, bureau, business,
  cabinet, campaign, capital, center, centre, chamber, church, clinic, co, coalition, college, commission, committee, communications,
  company, confederation, congress, consortium, corp, corporation, corps, council, county, court, customs, defence, defense, department,
  directorate, embassy, energy, entertainment, exchange, executive, federation, finance, financial, force, forces, foundation, fund,
  government, group, guard, health, healthcare, hospital, house, inc, institute, institution, insurance, international, labor, labour,
  league, library, management, marines, media, medical, military, mining, ministry, mission, motor, motors, museum, nations, navy, network,
  nonprofit, observatory, office, oil, organisation, organization, parliament, partners, party, patrol, police, port, power, press, prison,
  project, research, reserve, school, securities, senate, service, services, solutions, studios, systems, technologies, technology,
  telecom, treasury, tribunal, trust, union, united, university, ventures, watch, water`);

/** Nationalities that name a person as they are, with or without a plural ending. */
const peoples = list(`
  afghan, african, albanian, algerian, american, anglican, angolan, arab, armenian, asian, australian, austrian, azerbaijani, bangladeshi,
  basque, belarusian, belgian, bolivian, bosnian, brazilian, brit, briton, buddhist, bulgarian, burmese, cambodian, cameroonian, canadian,
  catalan, catholic, chechen, chilean, chinese, christian, colombian, congolese, croat, croatian, cuban, cypriot, czech, dane, ecuadorian,
  egyptian, emirati, englishman, eritrean, estonian, ethiopian, european, filipino, finn, frenchman, gazan, georgian, german, ghanaian,
  greek, guatemalan, haitian, hindu, hispanic, houthi, hungarian, indian, indonesian, iranian, iraqi, irishman, israeli, italian, ivorian,
  jamaican, japanese, jew, jordanian, kazakh, kenyan, korean, kosovar, kurd, kuwaiti, latino, latvian, lebanese, liberian, libyan,
  lithuanian, macedonian, malaysian, malian, maltese, mexican, moldovan, mongolian, moroccan, muslim, nepalese, nicaraguan, nigerian,
  north korean, norwegian, pakistani, palestinian, peruvian, pole, portuguese, protestant, puerto rican, qatari, romanian, russian,
  rwandan, saudi, scot, senegalese, serb, serbian, shia, shiite, sikh, singaporean, slovak, slovenian, somali, south african, south korean,
  soviet, spaniard, sri lankan, sudanese, sunni, swede, swiss, syrian, taiwanese, tamil, tanzanian, texan, thai, tibetan, tunisian, turk,
  ugandan, ukrainian, uruguayan, uzbek, venezuelan, vietnamese, westerner, yemeni, zambian, zimbabwean`);

const adjectives = list(`
  baltic, british, caribbean, danish, dutch, english, finnish, french, irish, jewish, kurdish, middle eastern, nordic, orthodox, polish,
  scottish, spanish, swedish, turkish, welsh, western`);

/** People of a nation, region or faith, and its adjective. */
export const demonyms: string[] = [...new Set([...peoples.flatMap((people) => nounForms(people).map(({ form }) => form)), ...adjectives])];
