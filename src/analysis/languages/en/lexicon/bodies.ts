import { list } from '../../shared/list.ts';

/** Institutions by common noun: they speak as such. */
export const bodies: string[] = list(
  // State.
  `administration, agency, assembly, authorities, authority, bank, board, border force, border patrol, borough, bureau, cabinet, chamber,
  city, city hall, civil service, commission, commission of inquiry, committee, congress, consulate, council, county, customs, delegation,
  department, department of health, diet, duma, embassy, exchange, government, house, immigration service, inquiry, intelligence community,
  intelligence service, judiciary, junta, knesset, leadership, legislature, ministry, mission, municipality, office, organ, palace, panel,
  parliament, presidency, prosecutor, regime, regulator, revenue service, royal household, secret service, secretariat, security service,
  security services, senate, state, subcommittee, task force, taskforce, throne, treasury, watchdog, weather service`,
  // Law and order, rescue, forces.
  `air force, alliance, ambulance service, armed forces, army, battalion, bench, border guard, border guards, brigade, coalition,
  coast guard, coastguard, command, court, defence forces, defense forces, division, emergency service, emergency services, fire service,
  fleet, garrison, general staff, ground forces, jury, military, militia, national guard, navy, police, police force, prison service,
  prosecution, prosecution service, prosecutors, regiment, security forces, squadron, tribunal, unit`,
  // Economy.
  `airline, airport, automaker, brokerage, business, carmaker, carrier, cartel, casino, chain, chipmaker, company, conglomerate, consortium,
  consultancy, cooperative, corporation, drugmaker, enterprise, firm, fund, group, hotel, insurer, joint venture, label, lender, maker,
  management, manufacturer, miner, multinational, network, oil major, operator, platform, producer, publisher, railway, restaurant,
  retailer, search engine, shop, start-up, startup, store, streaming service, studio, subsidiary, supermarket, supplier, tech giant,
  think tank, think-tank, utility`,
  // Health, learning, science, church, culture, sport, society.
  `academy, archdiocese, association, base, body, campaign, caucus, center, centre, charity, church, clinic, club, college, confederation,
  diocese, estate, faculty, federation, festival, foundation, gallery, headquarters, health service, health system, hospital, institute,
  institution, lab, laboratory, league, library, mosque, museum, non-profit, nonprofit, observatory, order, organisation, organisers,
  organization, organizers, party, school, school district, society, student union, synagogue, team, temple, theater, theatre, trust,
  university, zoo`,
);

/** Organised sides by a collective noun. */
export const groups: string[] = list(`
  armed group, bloc, bosses, cartel, civil society, clergy, diaspora, employers, gang, guerrillas, hacking group, insurgents,
  jihadist group, labour party, left, lobby, militant group, militants, movement, opposition, opposition group, paramilitaries,
  rebel group, rebels, resistance, right, separatists, terror group, tories, union`);
