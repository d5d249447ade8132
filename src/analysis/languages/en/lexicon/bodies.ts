import { list } from '../../shared/list.ts';

/** Institutions by common noun: they speak as such. */
export const bodies: string[] = list(
  // State.
  `administration, agency, assembly, authorities, authority, automaker, bank, board, border patrol, borough, brokerage, bureau, cabinet,
  caucus, chamber, city, city hall, civil service, commission, committee, congress, consulate, council, county, customs, delegation,
  department, department of health, diet, embassy, emergency service, emergency services, exchange, government, ground forces, house, inquiry, judiciary,
  junta, leadership, league, legislature, ministry, mission, municipality, office, organisers, palace, panel, parliament, patrol, presidency,
  regime, regulator, secret service, security services, senate, state, task force, tech giant, think tank, think-tank,
  treasury, watchdog, weather service`,
  // Law and order, rescue, forces.
  `air force, alliance, armed forces, armed wing, army, border guard, coalition, coast guard, command, court, division, force, fleet, jury,
  military, military arm, military wing, militia, national guard, navy, police, police force, prosecution, prosecutors, security forces, tribunal, unit`,
  // Economy.
  `airline, airport, app, business, carmaker, carrier, casino, chain, company, consortium, consultancy, co-op, co-operative, cooperative, corporate parent, corporation, enterprise, firm, fund,
  group, hotel, insurer, label, lender, maker, management, manufacturer, miner, network, operator, parent company, platform, producer, railway, restaurant,
  retailer, shop, start-up, startup, store, subsidiary, utility`,
  // Health, learning, science, church, culture, sport, society.
  `association, base, body, campaign, center, centre, charity, church, clinic, club, college, establishment, estate, faculty, federation, foundation,
  gallery, headquarters, health service, hospital, institute, institution, lab, laboratory, library, mosque, museum, nonprofit,
  observatory, order, organisation, organization, organizers, party, political arm, political wing, school, school district, society, team, theatre, tribe, trust, university, youth wing`,
);

/** Organised sides by a collective noun. */
export const groups: string[] = list(`
  armed group, bloc, bosses, civil society, employers, gang, insurgents, left, lobby, militants, movement, opposition, rebel group, rebels,
  right, separatists, tories, union`);
