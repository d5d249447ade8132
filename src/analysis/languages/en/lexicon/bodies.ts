import { list } from '../../shared/list.ts';

/** Institutions by common noun: they speak as such. */
export const bodies: string[] = list(
  // State.
  `government, administration, cabinet, presidency, premiership, chancellery, ministry, department, treasury, department of health,
    secretariat, bureau, agency, security service, security services, secret service, intelligence service, intelligence community,
    revenue service, customs, customs service, border force, border patrol, immigration service, weather service, geological survey,
    state, county, city, city hall, municipality, council, borough, authority, authorities, prefecture, embassy, consulate, mission,
    delegation, palace, royal household, vatican, holy see, crown, throne, parliament, legislature, congress, senate, house, assembly,
    chamber, diet, knesset, bundestag, duma, politburo, committee, subcommittee, panel, commission, inquiry, board, task force, taskforce,
    commission of inquiry, regulator, watchdog, bank, exchange, quango, organ, directorate, inspectorate, office, civil service,
    bureaucracy, executive branch, judiciary, junta, regime, leadership, prosecutor`,
  // Law and order, rescue, forces.
  `police, police force, police service, constabulary, gendarmerie, national guard, coast guard, coastguard, coastguard service,
    fire service, ambulance service, emergency services, emergency service, rescue service, civil defence, civil defense, mountain rescue,
    prison service, probation service, prosecution, prosecutors, prosecution service, court, court of appeal, court of appeals, tribunal,
    jury, bench, military, army, navy, air force, armed forces, defence forces, defense forces, security forces, ground forces,
    border guard, border guards, general staff, command, coalition, alliance, garrison, brigade, regiment, battalion, division, unit,
    fleet, occupying power, peacekeeping force, militia, paramilitary force, squadron`,
  // Economy.
  `company, firm, corporation, group, conglomerate, enterprise, start-up, startup, business, multinational, subsidiary, carmaker,
    automaker, planemaker, chipmaker, drugmaker, brewer, retailer, supermarket, chain, store, shop, manufacturer, maker, producer,
    supplier, carrier, airline, railway, operator, shipping line, airport, utility, oil major, miner, insurer, lender, brokerage, fund,
    asset manager, consultancy, data provider, think tank, thinktank, think-tank, business lobby, chamber of commerce, cooperative,
    co-operative, cartel, consortium, joint venture, platform, tech giant, search engine, publisher, studio, label, streaming service,
    network, management, hotel, restaurant, casino`,
  // Health, learning, science, church, culture, sport, society.
  `hospital, clinic, health service, health system, laboratory, lab, institute, centre, center, observatory, foundation, charity,
    nonprofit, non-profit, organisation, organization, association, society, federation, confederation, league, institution, academy,
    academy of sciences, university, college, school, school district, faculty, student union, library, museum, gallery, theatre, theater,
    orchestra, festival, zoo, church, diocese, archdiocese, synod, mosque, synagogue, temple, order, club, team, organisers, organizers,
    campaign, party, caucus, headquarters, base, shipyard, trust, body, estate`,
);

/** Organised sides by a collective noun. */
export const groups: string[] = list(`
    union, opposition, opposition group, rebels, rebel group, insurgents, guerrillas, separatists, militants, militant group, armed group,
    jihadist group, terror group, islamist group, paramilitaries, movement, resistance, left, right, tories, lobby, front bench,
    frontbench, backbenches, clergy, employers, bosses, civil society, diaspora, government side, labour party, far-right party, bloc,
    gang, cartel, junta leaders, crime syndicate, hackers' group, hacker group, hacking group, farmers' group, farm group`);
