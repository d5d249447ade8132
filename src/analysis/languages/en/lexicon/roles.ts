import { list } from '../../shared/list.ts';

/** Persons by job or part: a particular one spoke, and the reader cannot tell who. */
export const roles: string[] = list(
  // State, diplomacy, parties.
  `activist, adviser, advisor, aide, ally, ambassador, assemblyman, assemblywoman, asylum seeker, asylum-seeker, bureaucrat,
  cabinet minister, candidate, centrist, challenger, civil servant, communist, confidant, congressman, congresswoman, conservative,
  consultant, contender, councillor, councilman, councilmember, councilor, councilwoman, defector, delegate, democrat, diplomat, dissident,
  donor, elder, envoy, exile, fixer, former minister, former president, former prime minister, frontrunner, fundraiser, hardliner,
  incumbent, insider, islamist, lawmaker, leader, leftist, legislator, liberal, lobbyist, loyalist, mediator, member, mep, migrant, moderate, mp, nationalist, negotiator, nominee, official, operative, organiser,
  organizer, parliamentarian, peacekeeper, politician, pollster, populist, progressive, public servant, refugee, representative,
  republican, rival, senator, separatist, socialist, staffer, strategist, technocrat, tory, unionist, veteran, warlord`,
  // Law and order, rescue, forces.
  `accuser, admiral, agent, attorney, barrister, bodyguard, brigadier, bystander, captain, captive, claimant, clerk, colonel, commander,
  complainant, constable, convict, cop, coroner, defendant, deputy, detainee, detective, diver, eyewitness, fighter, firefighter, general,
  guard, gunman, hostage, informant, inmate, inspector, investigator, judge, juror, lawyer, lieutenant, magistrate, major, marine, medic,
  officer, onlooker, paramedic, passer-by, passerby, pathologist, pilot, plaintiff, police chief, policeman, policewoman, prisoner, prosecutor,
  recruit, rescuer, responder, sailor, sergeant, serviceman, sheriff, soldier, solicitor, spy, survivor, tipster, trooper, victim,
  volunteer, whistleblower, witness`,
  // Firms, shops, farms, trades.
  `accountant, architect, assistant, auditor, banker, bartender, boss, broker, builder, buyer, caregiver, carer, chef, cleaner, client,
  commuter, contractor, controller, cook, courier, customer, cyclist, dealer, developer, director, driver, employee, employer, engineer,
  entrepreneur, executive, exporter, fan, farmer, fisher, fisherman, flight attendant, foreman, founder, guest, importer, insurer, intern,
  laborer, labourer, landlord, manager, miner, motorist, operator, owner, participant, partner, passenger, pedestrian, retailer, salesman,
  secretary, seller, shopkeeper, shopper, spectator, staff, subscriber, supervisor, supplier, technician, tenant, tourist, trainee, traveler,
  traveller, trucker, trustee, user, vendor, visitor, waiter, waitress, worker`,
  // Health, learning, arts, media, sport.
  `academic, actor, actress, anchor, archaeologist, artist, athlete, author, biologist, blogger, broadcaster, cameraman, classmate, coach,
  columnist, comedian, correspondent, counselor, dentist, doctor, editor, epidemiologist, filmmaker, follower, footballer, geologist, gp,
  graduate, headteacher, host, influencer, instructor, journalist, lecturer, meteorologist, midwife, musician, nurse, patient, pharmacist,
  photographer, physician, physicist, player, presenter, principal, producer, professor, psychiatrist, psychologist, pupil, referee,
  reporter, seismologist, singer, sociologist, student, surgeon, teacher, teammate, therapist, trainer, translator, vet, virologist, writer`,
  // Neighbourhood, church, other parts.
  `acquaintance, angler, applicant, archbishop, associate, beneficiary, billionaire, bishop, celebrity, cleric, climber, conservationist,
  contact, crew, demonstrator, evacuee, expat, financier, hacker, heavyweight, homeowner, hunter, imam, immigrant, inhabitant,
  intermediary, local, millionaire, mogul, neighbor, neighbour, oligarch, ombudsman, panelist, pastor, pensioner, personnel, philanthropist, preacher,
  priest, protester, protestor, rabbi, recipient, regulator, resident, respondent, retiree, rioter, settler, signatory, skipper, smuggler,
  sponsor, star, striker, taxpayer, trafficker, tycoon, villager`,
  `backbencher, business figure, cabinet figure, conservative figure, establishment figure, leftist figure, political figure, prominent figure,
  public figure, top figure, caller, camper, chauffeur, chief, churchgoer, coordinator, dean, designer, gamer, head,
  hiker, holidaymaker, housemate, industry figure, leading figure, listener, military figure, nanny, occupant, opposition figure,
  parishioner, party figure, peer, poster, promoter, provider, reader, religious figure, reviewer, roommate, senior figure, senior government figure, superintendent, surfer, swimmer,
  treasurer, viewer, whistle-blower, worshipper, youtuber`,
);

/** What somebody told, for whoever told it. */
export const statements: string[] = list(
  'eyewitness account, eyewitness statement, eyewitness testimony, witness account, witness statement, witness testimony',
);

export const sources: string[] = ['source'];

export const persons: string[] = list(`
  adult, boy, child, citizen, couple, duo, everybody, everyone, family, girl, guy, household, individual, kid, lady, man, national, pair, person, somebody, someone, teen,
  teenager, trio, woman, youth`);

export const relatives: string[] = list(`
  aunt, auntie, bestie, boyfriend, brother, brother-in-law, buddy, cellmate, chum, colleague, comrade, counterpart, cousin, co-star, dad, daughter,
  daughter-in-law, ex, family member, father, father-in-law, fiancé, fiancée, flatmate, friend, girlfriend, goddaughter, godfather, godmother,
  godson, gran, granddad, granddaughter, grandfather, grandma, grandmother, grandpa, grandparent, grandson, guardian, half-brother, half-sister,
  husband, in-laws, loved one, lover, mate, mentor, mom, mother, mother-in-law, mum, nephew, niece, pal, parent, partner, predecessor, relative,
  sibling, sister, sister-in-law, son, son-in-law, spouse, stepbrother, stepdaughter, stepfather, stepmother, stepsister, stepson, successor,
  uncle, widow, widower, wife, workmate`);

export const entourages: string[] = list(`
  camp, circle, circles, entourage, faction, inner circle, orbit, quarters, rank and file, rank-and-file, ranks, side, wing`);

export const collectives: string[] = list(`
  advocacy group, advocate, aid agency, aid group, analyst, backer, business, campaign group, campaigner, civil rights group, commentator,
  commenter, community, consumer, consumer group, critic, critical voice, defender, detractor, economist, elite, enthusiast,
  environmental group, environmentalist, everybody, everyone, expert, feminist, forecaster, hawk, historian, human rights group,
  industry insider, internet user, investor, lobby group, market, market participant, masses, most people, netizen, ngo, observer, opponent,
  outsider, practitioner, pro, professional, proponent, public, pundit, researcher, respondent, rights activist, rights group,
  rights organization, sceptic, scholar, scientist, skeptic, social media user, specialist, supporter, theorist, trade group, trader,
  voter, watcher`);

/** Those of them that mean many in the singular. */
export const crowds: string[] = list('community, elite, everybody, everyone, market, public');

export const spokespersons: string[] = list(`
  communications director, director of communications, head of communications, media officer, press aide, press officer, press secretary,
  spokesman, spokesperson, spokeswoman`);

/** Offices with one holder at a time. */
export const offices: string[] = list(`
  attorney general, ayatollah, business secretary, cabinet secretary, ceo, cfo, chair, chairman, chairperson, chancellor,
  chief constable, chief economist, chief executive, chief executive officer, chief financial officer, chief justice,
  chief medical examiner, chief medical officer, chief of police, chief of staff, chief operating officer, chief whip, commerce secretary, commissioner, coo,
  dalai lama, defence secretary, defense secretary, dictator, director, director general, director-general,
  district attorney, duchess, duke, education secretary, emir, energy secretary, first lady, foreign secretary, general manager,
  general secretary, governor, governor general, governor-general, head coach, head of government, head of state, health secretary,
  home secretary, inspector general, justice secretary, king, majority leader, mayor, minister, monarch, national security adviser,
  national security advisor, opposition leader, patriarch, permanent secretary, pm, pontiff, pope, premier, president, president-elect,
  prince, princess, queen, rapporteur, secretary general, secretary of state, secretary-general, solicitor general, speaker,
  special counsel, special envoy, sultan, supreme leader, surgeon general, taoiseach, transport secretary,
  undersecretary`);
