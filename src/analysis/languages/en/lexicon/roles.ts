import { list } from '../../shared/list.ts';

/** Persons by job or part: a particular one spoke, and the reader cannot tell who. */
export const roles: string[] = list(
  // State, diplomacy, parties.
  `activist, adviser, advisor, aide, ally, ambassador, assemblyman, assemblywoman, asylum seeker, asylum-seeker, bureaucrat,
  cabinet minister, candidate, centrist, challenger, chieftain, civil servant, communist, confidant, congressman, congresswoman,
  conservative, consultant, contender, councillor, councilman, councilmember, councilor, councilwoman, defector, delegate, democrat,
  diplomat, dissident, donor, elder, envoy, exile, fixer, former minister, former president, former prime minister, frontrunner,
  fundraiser, hardliner, hopeful, incumbent, insider, islamist, lawmaker, leader, leftist, legislator, liberal, lobbyist, loyalist,
  mediator, member, member of congress, member of parliament, member of staff, mep, migrant, moderate, mp, nationalist, negotiator,
  nominee, official, operative, organiser, organizer, parliamentarian, peacekeeper, peer, politician, pollster, populist, progressive,
  public servant, refugee, representative, republican, rival, senator, separatist, socialist, speechwriter, staffer, strategist,
  technocrat, tory, unionist, veteran, warlord, whip`,
  // Law and order, rescue, forces.
  `accuser, admiral, agent, airman, attorney, barrister, bodyguard, brigadier, bystander, captain, captive, claimant, clerk, colonel,
  commander, complainant, conscript, constable, convict, cop, coroner, defendant, deputy, deserter, detainee, detective, diver, eyewitness,
  fighter, firefighter, general, guard, gunman, hostage, informant, inmate, inspector, investigator, judge, juror, lawyer, lieutenant,
  lifeguard, magistrate, major, marine, marshal, medic, mercenary, officer, onlooker, paramedic, passer-by, passerby, pathologist, pilot,
  plaintiff, police chief, policeman, policewoman, prisoner, ranger, recruit, rescuer, reservist, responder, sailor, sergeant, serviceman,
  sheriff, soldier, solicitor, spy, survivor, tipster, trooper, victim, volunteer, whistleblower, witness`,
  // Firms, shops, farms, trades.
  `accountant, apprentice, architect, assistant, attendee, auditor, baker, banker, bartender, boss, broker, builder, buyer, caregiver,
  carer, caretaker, chef, cleaner, client, commuter, contractor, controller, cook, courier, coworker, customer, cyclist, dealer, designer,
  developer, director, docker, driver, employee, employer, engineer, entrepreneur, executive, exporter, fan, farmer, fisher, fisherman,
  flight attendant, foreman, founder, grower, guest, holidaymaker, hotelier, importer, insurer, intern, janitor, laborer, labourer,
  landlord, manager, mechanic, merchant, miner, motorist, nanny, operator, owner, participant, partner, passenger, pedestrian, pilgrim,
  planner, programmer, rancher, realtor, retailer, salesman, secretary, seller, shopkeeper, shopper, spectator, staff, subcontractor,
  subscriber, supervisor, technician, tenant, tourist, trainee, traveler, traveller, trucker, trustee, user, vendor, visitor, waiter,
  waitress, wholesaler, winemaker, worker, worshipper`,
  // Health, learning, arts, media, sport.
  `academic, actor, actress, alumnus, anchor, archaeologist, artist, athlete, author, biologist, blogger, broadcaster, cameraman, classmate,
  coach, columnist, comedian, correspondent, counselor, curator, dancer, dentist, doctor, editor, entertainer, epidemiologist, filmmaker,
  footballer, forecaster, geologist, golfer, gp, graduate, headteacher, host, influencer, instructor, interpreter, journalist, lecturer,
  meteorologist, midwife, musician, novelist, nurse, orderly, painter, patient, pharmacist, photographer, physician, physicist, player,
  poet, postgraduate, presenter, principal, producer, professor, psychiatrist, psychologist, pupil, rapper, referee, reporter, scout,
  seismologist, singer, sociologist, student, surgeon, teacher, teammate, therapist, trainer, translator, undergraduate, vet, virologist,
  writer`,
  // Neighbourhood, church, other parts.
  `acquaintance, applicant, archbishop, associate, backer, beneficiary, billionaire, bishop, butler, caller, celebrity, cleric, climber,
  conservationist, contact, crew, demonstrator, evacuee, examiner, expat, financier, hacker, heavyweight, homeowner, hunter, imam,
  immigrant, inhabitant, intermediary, local, looter, magnate, middleman, millionaire, mogul, monitor, mountaineer, mullah, native,
  neighbor, neighbour, oligarch, ombudsman, panelist, pastor, pensioner, philanthropist, preacher, priest, protester, protestor, rabbi,
  recipient, regulator, resident, respondent, retiree, rioter, royal, settler, signatory, skier, skipper, smuggler, socialite, sponsor,
  star, striker, taxpayer, trafficker, tycoon, villager`,
);

export const sources: string[] = ['source'];

export const persons: string[] = list(`
  adult, bloke, boy, chap, child, citizen, family, folks, girl, group of people, guy, household, human being, individual, kid, lady, man,
  national, person, somebody, someone, stranger, teen, teenager, woman, youth`);

export const relatives: string[] = list(`
  aunt, boyfriend, bride, brother, brother-in-law, colleague, companion, comrade, counterpart, cousin, dad, daughter, daughter-in-law,
  descendant, family member, father, father-in-law, fiancé, fiancée, flatmate, friend, girlfriend, godfather, granddaughter, grandfather,
  grandmother, grandparent, grandson, groom, guardian, husband, in-laws, loved one, mate, mentor, mom, mother, mother-in-law, mum, nephew,
  next of kin, niece, pal, parent, partner, predecessor, relative, roommate, sibling, sister, sister-in-law, son, son-in-law, spouse,
  stepdaughter, stepfather, stepmother, stepson, successor, uncle, widow, widower, wife`);

export const entourages: string[] = list(`
  camp, circle, circles, entourage, faction, inner circle, orbit, quarters, rank and file, rank-and-file, ranks, side, wing`);

export const collectives: string[] = list(`
  admirer, advocacy group, advocate, aid agency, aid group, analyst, believer, bookmaker, business, campaign group, campaigner,
  civil rights group, commentator, commenter, community, consumer, consumer group, critic, critical voice, cynic, defender, detractor,
  dissenting voice, doubter, economist, elite, enthusiast, environmental group, environmentalist, establishment, everybody, everyone,
  expert, feminist, gambler, gossip, hawk, historian, human rights group, industry insider, internet user, investor, lobby group, market,
  market participant, masses, most people, netizen, ngo, observer, opponent, optimist, outsider, pessimist, philosopher, practitioner, pro,
  professional, proponent, public, pundit, reformer, researcher, respondent, rights activist, rights group, rights organization, sceptic,
  scholar, scientist, skeptic, social media user, specialist, supporter, theorist, trade group, trader, traditionalist, voter, watcher`);

export const spokespersons: string[] = list(`
  communications director, director of communications, head of communications, media officer, press aide, press officer, press secretary,
  spokesman, spokesperson, spokeswoman`);

/** Offices with one holder at a time. */
export const offices: string[] = list(`
  attorney general, ayatollah, business secretary, cabinet secretary, ceo, cfo, chair, chairman, chairperson, chairwoman, chancellor,
  chief, chief constable, chief economist, chief executive, chief executive officer, chief financial officer, chief justice,
  chief medical officer, chief of police, chief of staff, chief operating officer, chief whip, commerce secretary, commissioner, coo,
  coordinator, dalai lama, dean, defence secretary, defense secretary, dictator, director, director general, director-general,
  district attorney, duchess, duke, education secretary, emir, emperor, energy secretary, first lady, foreign secretary, general manager,
  general secretary, governor, governor general, governor-general, head, head coach, head of government, head of state, health secretary,
  home secretary, inspector general, justice secretary, king, majority leader, mayor, minister, minority leader, monarch,
  national security adviser, national security advisor, opposition leader, patriarch, permanent secretary, pm, pontiff, pope, premier,
  president, president-elect, prince, princess, queen, rapporteur, secretary general, secretary of state, secretary-general,
  solicitor general, speaker, special counsel, special envoy, sultan, superintendent, superintendent of schools, supreme leader,
  surgeon general, taoiseach, transport secretary, treasurer, undersecretary`);
