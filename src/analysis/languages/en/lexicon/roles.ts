import { list } from '../list.ts';

/** Persons by job or part: a particular one spoke, and the reader cannot tell who. */
export const roles: string[] = list(
  // State, diplomacy, parties.
  `official, government official, state official, public official, white house official, officeholder, office-holder, bureaucrat,
    technocrat, mandarin, civil servant, public servant, functionary, apparatchik, aide, staffer, staff member, member of staff, adviser,
    advisor, special adviser, special advisor, spad, strategist, consultant, operative, fixer, pollster, speechwriter, lobbyist,
    fundraiser, donor, diplomat, envoy, attaché, consul, ambassador, negotiator, mediator, peacekeeper, delegate, interlocutor, emissary,
    representative, lawmaker, legislator, parliamentarian, member of parliament, member of congress, mp, mep, msp, peer, senator,
    congressman, congresswoman, congressperson, assemblyman, assemblywoman, backbencher, frontbencher, whip, councillor, councilor,
    councilman, councilwoman, councilmember, politician, politico, party member, member, candidate, contender, nominee, incumbent,
    challenger, hopeful, frontrunner, party official, campaign official, cabinet minister, former minister, former president,
    former prime minister, ex-minister, junior minister, insider, veteran, grandee, power broker, loyalist, ally, confidant, confidante,
    protégé, surrogate, rival, hardliner, moderate, centrist, republican, democrat, conservative, liberal, socialist, communist,
    social democrat, christian democrat, tory, brexiteer, nationalist, unionist, royalist, independent, progressive, leftist, islamist,
    populist, separatist, dissident, defector, exile, refugee, migrant, asylum seeker, asylum-seeker, activist, militant leader,
    rebel leader, union leader, union official, shop steward, organiser, organizer, community leader, religious leader, faith leader,
    tribal leader, party leader, opposition leader, business leader, world leader, leader, elder, warlord, chieftain, tribesman`,
  // Law and order, rescue, forces.
  `police officer, police official, police chief, officer, cop, constable, police constable, detective, police detective, sergeant,
    inspector, investigator, sheriff's deputy, deputy, sheriff, trooper, patrolman, patrol officer, policeman, policewoman, agent,
    federal agent, fbi agent, special agent, marshal, ranger, guard, security guard, prison guard, bodyguard, bouncer, warder, jailer,
    gendarme, prosecutor, district attorney, attorney, defence attorney, defense attorney, barrister, solicitor, lawyer, defence lawyer,
    defense lawyer, paralegal, magistrate, judge, juror, bailiff, clerk, court clerk, notary, coroner, pathologist, medical examiner,
    plaintiff, claimant, defendant, suspect, accused, inmate, prisoner, convict, detainee, hostage, captive, informant, informer,
    whistleblower, whistle-blower, leaker, tipster, complainant, accuser, victim, survivor, witness, eyewitness, bystander, onlooker,
    passer-by, passerby, firefighter, fire official, fireman, rescuer, rescue worker, paramedic, medic, first responder, responder,
    emergency worker, aid worker, relief worker, volunteer, lifeguard, coastguard official, diver, soldier, serviceman, servicewoman,
    service member, servicemember, military official, army officer, naval officer, general, colonel, major, captain, lieutenant,
    commander, admiral, brigadier, marine, sailor, airman, pilot, drone operator, recruit, conscript, reservist, draftee, fighter,
    combatant, militiaman, gunman, insurgent commander, mercenary, sniper, deserter, intelligence official, intelligence officer,
    security official, defence official, defense official, spy, spymaster, case officer, handler, mole, official spokesman`,
  // Firms, shops, farms, trades.
  `executive, senior executive, business executive, manager, middle manager, boss, director, board member, trustee, partner, founder,
    co-founder, cofounder, entrepreneur, owner, co-owner, shop owner, shopkeeper, landlord, landlady, tenant, developer, contractor,
    subcontractor, employer, employee, former employee, worker, co-worker, coworker, workman, staff, labourer, laborer, factory worker,
    construction worker, foreman, supervisor, technician, mechanic, electrician, plumber, builder, carpenter, engineer, software engineer,
    programmer, coder, designer, architect, planner, surveyor, miner, steelworker, oil worker, farmer, rancher, grower, fisherman, fisher,
    farmhand, herder, beekeeper, winemaker, brewer, baker, butcher, chef, cook, waiter, waitress, bartender, barman, barmaid, cleaner,
    janitor, caretaker, housekeeper, maid, nanny, carer, caregiver, care worker, social worker, driver, taxi driver, bus driver,
    lorry driver, truck driver, trucker, train driver, courier, postman, delivery driver, porter, docker, longshoreman, crew member,
    crewman, flight attendant, steward, stewardess, air traffic controller, controller, dispatcher, operator, call handler, receptionist,
    secretary, assistant, personal assistant, intern, trainee, apprentice, banker, investment banker, broker, dealer, fund manager,
    hedge fund manager, accountant, auditor, underwriter, insurer, estate agent, realtor, salesman, saleswoman, salesperson, vendor,
    merchant, wholesaler, retailer, importer, exporter, hotelier, restaurateur, publican, buyer, seller, customer, client, shopper,
    consumer advocate, subscriber, user, passenger, commuter, motorist, cyclist, pedestrian, traveller, traveler, tourist, holidaymaker,
    guest, visitor, attendee, participant, spectator, fan, concertgoer, festivalgoer, reveller, reveler, worshipper, worshiper,
    parishioner, congregant, pilgrim`,
  // Health, learning, arts, media, sport.
  `doctor, physician, general practitioner, gp, surgeon, nurse, midwife, psychiatrist, psychologist, therapist, counsellor, counselor,
    dentist, pharmacist, vet, veterinarian, health worker, healthcare worker, hospital official, health official, medical worker, orderly,
    patient, caseworker, dietitian, epidemiologist, virologist, teacher, headteacher, head teacher, headmaster, headmistress, principal,
    lecturer, professor, tutor, instructor, school official, university official, teaching assistant, student, pupil, schoolboy,
    schoolgirl, graduate, alumnus, classmate, undergraduate, postgraduate, academic, librarian, curator, archaeologist, biologist,
    geologist, meteorologist, forecaster, seismologist, statistician, demographer, astronomer, physicist, chemist, mathematician,
    linguist, anthropologist, sociologist, journalist, reporter, correspondent, editor, columnist, cameraman, photographer,
    photojournalist, presenter, anchor, host, broadcaster, blogger, youtuber, influencer, podcaster, producer, writer, author, biographer,
    novelist, poet, playwright, screenwriter, filmmaker, film-maker, documentary maker, actor, actress, singer, rapper, musician,
    composer, conductor, dancer, artist, painter, sculptor, comedian, entertainer, impresario, translator, interpreter, player, teammate,
    team-mate, coach, trainer, referee, umpire, athlete, footballer, cricketer, golfer, jockey, swimmer, boxer, runner, scout, physio,
    team official, club official, fifa official, race official, organiser of the event`,
  // Neighbourhood, church, other parts.
  `neighbour, neighbor, resident, local, local resident, villager, townsman, townspeople, islander, homeowner, householder, dweller,
    inhabitant, settler, native, newcomer, immigrant, expatriate, expat, evacuee, homeless man, squatter, protester, protestor,
    demonstrator, marcher, striker, picketer, rioter, looter, campaign volunteer, canvasser, poll worker, election official,
    returning officer, election observer, monitor, voter, priest, clergyman, clergywoman, vicar, rector, pastor, preacher, bishop,
    archbishop, cardinal, nun, monk, friar, rabbi, imam, mullah, cleric, chaplain, deacon, missionary, theologian, churchgoer,
    vatican official, courtier, royal aide, palace official, palace aide, equerry, butler, royal, intermediary, go-between, middleman,
    acquaintance, associate, contact, party figure, senior figure, leading figure, heavyweight, negotiating team member, signatory,
    interviewee, respondent, caller, applicant, recipient, beneficiary, pensioner, retiree, taxpayer, benefactor, philanthropist, addict,
    smuggler, trafficker, hacker, scammer, fraudster, bidder, arbitrator, regulator, watchdog official, ombudsman, adjudicator, assessor,
    examiner, keeper, zookeeper, conservationist, hunter, climber, hiker, skier, mountaineer, skipper, crew, panellist, panelist, juryman,
    laureate, organ donor, sponsor, backer, financier, oligarch, tycoon, magnate, billionaire, millionaire, mogul, socialite, celebrity,
    star, publicity agent`,
);

export const sources: string[] = list('source, informed source, tipster source');

export const persons: string[] = list(`
    person, man, woman, boy, girl, teenager, teen, youth, youngster, child, kid, toddler, adult, individual, guy, bloke, chap, lad, lady,
    gentleman, mother-of-two, mother-of-three, father-of-two, father-of-three, someone, somebody, couple, pair, duo, trio, twin, oldster,
    figure close, human being, stranger, citizen, national, family, household, group of people, folks`);

export const relatives: string[] = list(`
    mother, mum, mom, father, dad, parent, stepmother, stepfather, son, daughter, stepson, stepdaughter, brother, sister, half-brother,
    half-sister, sibling, twin brother, twin sister, wife, husband, spouse, ex-wife, ex-husband, partner, boyfriend, girlfriend,
    ex-boyfriend, ex-girlfriend, fiancé, fiancée, widow, widower, bride, groom, grandmother, grandfather, grandparent, grandson,
    granddaughter, grandchild, aunt, uncle, cousin, nephew, niece, in-laws, mother-in-law, father-in-law, brother-in-law, sister-in-law,
    son-in-law, daughter-in-law, relative, family member, next of kin, kin, loved one, friend, best friend, close friend,
    childhood friend, family friend, roommate, flatmate, housemate, schoolmate, colleague, former colleague, workmate, comrade, mate, pal,
    buddy, companion, counterpart, predecessor, successor, ancestor, descendant, guardian, godfather, godmother, mentor, godson, lover,
    mistress`);

export const entourages: string[] = list(`
    entourage, inner circle, circle, camp, side, orbit, coterie, retinue, clique, ranks, household staff, circles, faction, wing, milieu,
    backroom, corridor of power, quarters, rank and file, rank-and-file`);

export const collectives: string[] = list(`
    expert, analyst, political analyst, market analyst, industry analyst, security expert, health expert, legal expert, commentator,
    pundit, observer, watcher, market watcher, critic, sceptic, skeptic, detractor, opponent, supporter, proponent, advocate, defender,
    apologist, believer, admirer, campaigner, rights campaigner, environmentalist, rights activist, human rights activist,
    climate activist, feminist, economist, trader, investor, speculator, market participant, dealer in the market, scientist, researcher,
    scholar, historian, political scientist, jurist, ethicist, philosopher, theorist, specialist, practitioner, professional, pro, guru,
    connoisseur, enthusiast, buff, purist, traditionalist, reformer, cynic, optimist, pessimist, realist, doomsayer, hawk, dove, naysayer,
    doubter, denier, conspiracy theorist, alarmist, voter base, consumer, punter, bettor, bookmaker, bookie, gambler, rumour-monger,
    gossip, cognoscenti, punditry, commentariat, intelligentsia, chattering classes, establishment, elite, westerner, outsider, layman,
    layperson, opinion-former, tastemaker, moralist, public, general public, masses, everyone, everybody, most people, many others,
    business, industry insider, city insider, westminster watcher, kremlinologist, fed watcher, china watcher, court watcher, theatregoer,
    foodie, market, futures market, critical voice, dissenting voice, community, reviewer, book reviewer, film critic,
    environmental group, rights group, human rights group, advocacy group, campaign group, aid group, aid agency, rights organisation,
    rights organization, consumer group, civil rights group, industry group, lobby group, pressure group, trade group,
    civil society group, ngo, think tanker, internet user, social media user, netizen, tweeter, commenter`);

export const spokespersons: string[] = list(`
    spokesperson, spokesman, spokeswoman, spox, press secretary, press officer, press spokesman, press spokeswoman, press aide,
    chief spokesman, chief spokeswoman, chief spokesperson, official spokesman, official spokesperson, media officer,
    press representative, communications director, director of communications, head of communications, press attaché, mouthpiece`);

/** Offices with one holder at a time. */
export const offices: string[] = list(`
    president, vice president, vice-president, prime minister, pm, deputy prime minister, first minister, premier, chancellor,
    vice-chancellor, minister, foreign minister, defence minister, defense minister, finance minister, interior minister,
    justice minister, health minister, education minister, energy minister, transport minister, trade minister, environment minister,
    agriculture minister, culture minister, housing minister, economy minister, labour minister, secretary of state, home secretary,
    foreign secretary, defence secretary, defense secretary, health secretary, education secretary, treasury secretary,
    interior secretary, energy secretary, commerce secretary, justice secretary, business secretary, transport secretary,
    work and pensions secretary, chancellor of the exchequer, attorney general, solicitor general, surgeon general, inspector general,
    auditor general, comptroller general, secretary-general, secretary general, director-general, director general, governor-general,
    governor general, under-secretary, undersecretary, permanent secretary, cabinet secretary, chief of staff, national security adviser,
    national security advisor, governor, lieutenant governor, mayor, lord mayor, deputy mayor, speaker, house speaker, majority leader,
    minority leader, party chairman, party chairwoman, chief whip, leader of the opposition, opposition leader, head of state,
    head of government, monarch, king, queen, emperor, prince, princess, duke, duchess, crown prince, sultan, emir, pope, pontiff,
    archbishop of canterbury, patriarch, dalai lama, ayatollah, supreme leader, dictator, military ruler, head of mission,
    high commissioner, commissioner, police commissioner, chief constable, chief of police, fire chief, district attorney, chief justice,
    chief executive, chief executive officer, ceo, chief financial officer, cfo, chief operating officer, coo, chief economist,
    chief scientist, chief medical officer, medical officer of health, chair, chairman, chairwoman, chairperson, co-chair,
    managing director, executive director, deputy director, director, general manager, central bank governor, central bank chief,
    fed chair, fed chief, head, deputy head, chief, general secretary, special envoy, special counsel, special representative,
    special rapporteur, rapporteur, commander-in-chief, commander in chief, army chief, chief of the defence staff,
    chief of the general staff, coordinator, dean, provost, vice chancellor, editor-in-chief, editor in chief, head coach, first lady,
    taoiseach, tánaiste, chief minister, home minister, union minister, president-elect, prime minister-designate, speaker of the house,
    superintendent, superintendent of schools, treasurer, city manager, county executive, postmaster general, chief election officer,
    chief rabbi, grand mufti, archdeacon`);
