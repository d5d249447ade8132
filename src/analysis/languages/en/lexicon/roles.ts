import { list } from '../../shared/list.ts';

/** Persons by job or part: a particular one spoke, and the reader cannot tell who. */
export const roles: string[] = list(
  // State, diplomacy, parties.
  `official, officeholder, office-holder, bureaucrat, technocrat, mandarin, civil servant, public servant, functionary, apparatchik,
    aide, staffer, member of staff, adviser, advisor, spad, strategist, consultant, operative, fixer, pollster, speechwriter, lobbyist,
    fundraiser, donor, diplomat, envoy, attaché, consul, ambassador, negotiator, mediator, peacekeeper, delegate, interlocutor, emissary,
    representative, lawmaker, legislator, parliamentarian, member of parliament, member of congress, mp, mep, msp, peer, senator,
    congressman, congresswoman, congressperson, assemblyman, assemblywoman, backbencher, frontbencher, whip, councillor, councilor,
    councilman, councilwoman, councilmember, politician, politico, member, candidate, contender, nominee, incumbent, challenger, hopeful,
    frontrunner, cabinet minister, former minister, former president, former prime minister, ex-minister, junior minister, insider,
    veteran, grandee, loyalist, ally, confidant, confidante, protégé, surrogate, rival, hardliner, moderate, centrist, republican,
    democrat, conservative, liberal, socialist, communist, tory, brexiteer, nationalist, unionist, royalist, progressive, leftist,
    islamist, populist, separatist, dissident, defector, exile, refugee, migrant, asylum seeker, asylum-seeker, activist, organiser,
    organizer, leader, elder, warlord, chieftain, tribesman`,
  // Law and order, rescue, forces.
  `police chief, officer, cop, constable, detective, sergeant, inspector, investigator, deputy, sheriff, trooper, patrolman, policeman,
    policewoman, agent, marshal, ranger, guard, bodyguard, bouncer, warder, jailer, gendarme, attorney, barrister, solicitor, lawyer,
    paralegal, magistrate, judge, juror, bailiff, clerk, notary, coroner, pathologist, plaintiff, claimant, defendant, inmate, prisoner,
    convict, detainee, hostage, captive, informant, informer, whistleblower, whistle-blower, leaker, tipster, complainant, accuser,
    victim, survivor, witness, eyewitness, bystander, onlooker, passer-by, passerby, firefighter, fireman, rescuer, paramedic, medic,
    responder, volunteer, lifeguard, diver, soldier, serviceman, servicewoman, servicemember, general, colonel, major, captain,
    lieutenant, commander, admiral, brigadier, marine, sailor, airman, pilot, recruit, conscript, reservist, draftee, fighter, combatant,
    militiaman, gunman, mercenary, sniper, deserter, spy, spymaster, handler, mole, official spokesman`,
  // Firms, shops, farms, trades.
  `executive, manager, boss, director, trustee, partner, founder, cofounder, entrepreneur, owner, shopkeeper, landlord, landlady, tenant,
    developer, contractor, subcontractor, employer, employee, worker, coworker, workman, staff, labourer, laborer, foreman, supervisor,
    technician, mechanic, electrician, plumber, builder, carpenter, engineer, programmer, coder, designer, architect, planner, surveyor,
    miner, steelworker, farmer, rancher, grower, fisherman, fisher, farmhand, herder, beekeeper, winemaker, brewer, baker, butcher, chef,
    cook, waiter, waitress, bartender, barman, barmaid, cleaner, janitor, caretaker, housekeeper, maid, nanny, carer, caregiver, driver,
    trucker, courier, postman, porter, docker, longshoreman, crewman, flight attendant, steward, stewardess, controller, dispatcher,
    operator, receptionist, secretary, assistant, intern, trainee, apprentice, banker, broker, dealer, accountant, auditor, underwriter,
    insurer, realtor, salesman, saleswoman, salesperson, vendor, merchant, wholesaler, retailer, importer, exporter, hotelier,
    restaurateur, publican, buyer, seller, customer, client, shopper, consumer advocate, subscriber, user, passenger, commuter, motorist,
    cyclist, pedestrian, traveller, traveler, tourist, holidaymaker, guest, visitor, attendee, participant, spectator, fan, concertgoer,
    festivalgoer, reveller, reveler, worshipper, worshiper, parishioner, congregant, pilgrim`,
  // Health, learning, arts, media, sport.
  `doctor, physician, general practitioner, gp, surgeon, nurse, midwife, psychiatrist, psychologist, therapist, counsellor, counselor,
    dentist, pharmacist, vet, veterinarian, orderly, patient, caseworker, dietitian, epidemiologist, virologist, teacher, headteacher,
    headmaster, headmistress, principal, lecturer, professor, tutor, instructor, student, pupil, schoolboy, schoolgirl, graduate, alumnus,
    classmate, undergraduate, postgraduate, academic, librarian, curator, archaeologist, biologist, geologist, meteorologist, forecaster,
    seismologist, statistician, demographer, astronomer, physicist, chemist, mathematician, linguist, anthropologist, sociologist,
    journalist, reporter, correspondent, editor, columnist, cameraman, photographer, photojournalist, presenter, anchor, host,
    broadcaster, blogger, youtuber, influencer, podcaster, producer, writer, author, biographer, novelist, poet, playwright, screenwriter,
    filmmaker, film-maker, documentary maker, actor, actress, singer, rapper, musician, composer, conductor, dancer, artist, painter,
    sculptor, comedian, entertainer, impresario, translator, interpreter, player, teammate, team-mate, coach, trainer, referee, umpire,
    athlete, footballer, cricketer, golfer, jockey, swimmer, boxer, runner, scout, physio, organiser of the event`,
  // Neighbourhood, church, other parts.
  `neighbour, neighbor, resident, local, villager, townsman, townspeople, islander, homeowner, householder, dweller, inhabitant, settler,
    native, newcomer, immigrant, expatriate, expat, evacuee, homeless man, squatter, protester, protestor, demonstrator, marcher, striker,
    picketer, rioter, looter, canvasser, election observer, monitor, priest, clergyman, clergywoman, vicar, rector, pastor, preacher,
    bishop, archbishop, cardinal, nun, monk, friar, rabbi, imam, mullah, cleric, chaplain, deacon, missionary, theologian, churchgoer,
    courtier, equerry, butler, royal, intermediary, go-between, middleman, acquaintance, associate, contact, party figure, senior figure,
    leading figure, heavyweight, signatory, interviewee, respondent, caller, applicant, recipient, beneficiary, pensioner, retiree,
    taxpayer, benefactor, philanthropist, addict, smuggler, trafficker, hacker, scammer, fraudster, bidder, arbitrator, regulator,
    ombudsman, adjudicator, assessor, examiner, keeper, zookeeper, conservationist, hunter, climber, hiker, skier, mountaineer, skipper,
    crew, panellist, panelist, juryman, laureate, sponsor, backer, financier, oligarch, tycoon, magnate, billionaire, millionaire, mogul,
    socialite, celebrity, star`,
);

export const sources: string[] = list('source, informed source, tipster source');

export const persons: string[] = list(`
    person, man, woman, boy, girl, teenager, teen, youth, youngster, child, kid, toddler, adult, individual, guy, bloke, chap, lad, lady,
    gentleman, mother-of-two, mother-of-three, father-of-two, father-of-three, someone, somebody, twin, oldster, figure close,
    human being, stranger, citizen, national, family, household, group of people, folks`);

export const relatives: string[] = list(`
    mother, mum, mom, father, dad, parent, stepmother, stepfather, son, daughter, stepson, stepdaughter, brother, sister, sibling, wife,
    husband, spouse, partner, boyfriend, girlfriend, fiancé, fiancée, widow, widower, bride, groom, grandmother, grandfather, grandparent,
    grandson, granddaughter, grandchild, aunt, uncle, cousin, nephew, niece, in-laws, mother-in-law, father-in-law, brother-in-law,
    sister-in-law, son-in-law, daughter-in-law, relative, family member, next of kin, kin, loved one, friend, roommate, flatmate,
    housemate, schoolmate, colleague, workmate, comrade, mate, pal, buddy, companion, counterpart, predecessor, successor, ancestor,
    descendant, guardian, godfather, godmother, mentor, godson, lover, mistress`);

export const entourages: string[] = list(`
    entourage, inner circle, circle, camp, side, orbit, coterie, retinue, clique, ranks, household staff, circles, faction, wing, milieu,
    backroom, corridor of power, quarters, rank and file, rank-and-file`);

export const collectives: string[] = list(`
    expert, analyst, commentator, pundit, observer, watcher, critic, sceptic, skeptic, detractor, opponent, supporter, proponent,
    advocate, defender, apologist, believer, admirer, campaigner, environmentalist, rights activist, human rights activist,
    climate activist, feminist, economist, trader, investor, speculator, market participant, dealer in the market, scientist, researcher,
    scholar, historian, jurist, ethicist, philosopher, theorist, specialist, practitioner, professional, pro, guru, connoisseur,
    enthusiast, buff, purist, traditionalist, reformer, cynic, optimist, pessimist, realist, doomsayer, hawk, dove, naysayer, doubter,
    denier, alarmist, voter base, consumer, punter, bettor, bookmaker, bookie, gambler, rumour-monger, gossip, cognoscenti, punditry,
    commentariat, intelligentsia, chattering classes, establishment, elite, westerner, outsider, layman, layperson, opinion-former,
    tastemaker, moralist, public, masses, everyone, everybody, most people, many others, business, industry insider, city insider,
    kremlinologist, theatregoer, foodie, market, critical voice, dissenting voice, community, reviewer, environmental group, rights group,
    human rights group, advocacy group, campaign group, aid group, aid agency, rights organisation, rights organization, consumer group,
    civil rights group, industry group, lobby group, pressure group, trade group, civil society group, ngo, think tanker, internet user,
    social media user, netizen, tweeter, commenter, voter, respondent, poll respondent`);

export const spokespersons: string[] = list(`
    spokesperson, spokesman, spokeswoman, spox, press secretary, press officer, press aide, media officer, press representative,
    communications director, director of communications, head of communications, press attaché, mouthpiece`);

/** Offices with one holder at a time. */
export const offices: string[] = list(`
    president, pm, premier, chancellor, minister, secretary of state, home secretary, foreign secretary, defence secretary,
    defense secretary, health secretary, education secretary, treasury secretary, interior secretary, energy secretary,
    commerce secretary, justice secretary, business secretary, transport secretary, work and pensions secretary,
    chancellor of the exchequer, attorney general, solicitor general, surgeon general, inspector general, auditor general,
    comptroller general, secretary-general, secretary general, director-general, director general, governor-general, governor general,
    under-secretary, undersecretary, permanent secretary, cabinet secretary, chief of staff, national security adviser,
    national security advisor, governor, mayor, speaker, majority leader, minority leader, chief whip, leader of the opposition,
    opposition leader, head of state, head of government, monarch, king, queen, emperor, prince, princess, duke, duchess, sultan, emir,
    pope, pontiff, archbishop of canterbury, patriarch, dalai lama, ayatollah, supreme leader, dictator, military ruler, head of mission,
    commissioner, chief constable, chief of police, district attorney, chief justice, chief executive, chief executive officer, ceo,
    chief financial officer, cfo, chief operating officer, coo, chief economist, chief scientist, chief medical officer,
    medical officer of health, chair, chairman, chairwoman, chairperson, director, general manager, head, chief, general secretary,
    special envoy, special counsel, special representative, rapporteur, commander in chief, chief of the defence staff,
    chief of the general staff, coordinator, dean, provost, editor in chief, head coach, first lady, taoiseach, tánaiste, president-elect,
    prime minister-designate, speaker of the house, superintendent, superintendent of schools, treasurer, city manager, county executive,
    postmaster general, chief election officer, chief rabbi, grand mufti, archdeacon`);
