import { list } from '../list.ts';

/** What was published and can be looked up. */
export const documents: string[] = list(`
    court document, court filing, court paper, court record, court order, court ruling, legal filing, filing, regulatory filing,
    stock exchange filing, securities filing, police record, police report, police log, public record, official record, medical record,
    record, hospital record, archive, registry, register, land registry, company record, document, official document, internal document,
    charging document, planning document, budget document, briefing paper, indictment, affidavit, complaint, criminal complaint, lawsuit,
    suit, petition, subpoena, warrant, search warrant, arrest warrant, charge sheet, deposition, testimony, transcript,
    hearing transcript, verdict, judgment, judgement, ruling, decree, order, executive order, law, bill, act, statute, legislation,
    regulation, directive, rule, code, code of conduct, guideline, guidance, constitution, amendment, treaty, accord, agreement, pact,
    convention, charter, protocol, resolution, contract, memorandum of understanding, terms of reference, clause, provision,
    constitution text, manifesto, white paper, green paper, policy paper, position paper, discussion paper, working paper, blueprint,
    roadmap, strategy paper, action plan, communiqué, communique, declaration, joint statement, bulletin, notice, advisory,
    weather warning, circular, letter, open letter, memo, memorandum, minutes, cable, diplomatic cable, dossier, file, brief, fact sheet,
    factsheet, press release, press kit, leaflet, brochure, poster, ad, advert, advertisement, data, dataset, database, official data,
    government data, preliminary data, satellite data, tracking data, flight data, shipping data, polling data, market data,
    economic data, census data, census, figures, official figures, government figures, statistics, official statistics,
    government statistics, stats, tally, official tally, count, official count, death certificate, birth certificate, certificate, index,
    price index, barometer, ranking, league table, scoreboard, table, chart, graph, graphic, map, balance sheet, accounts,
    annual accounts, annual report, earnings report, results, election results, test results, preliminary results, final results, budget,
    spending plan, prospectus, financial statement, tax return, tax record, invoice, receipt, ledger, bank statement, payroll,
    study's authors, thesis, dissertation, textbook, encyclopedia, encyclopaedia, dictionary, journal, medical journal,
    scientific journal, journal article, article, editorial, op-ed, column, op-ed piece, opinion piece, essay, magazine article,
    newspaper article, newspaper report, investigation, inquiry report, autopsy report, autopsy, post-mortem, postmortem,
    post-mortem examination, coroner's report, inquest, audit, audit report, inspection report, progress report, final report,
    interim report, draft report, jobs report, un report, government report, official report, police statement, witness statement,
    impact assessment, inventory, questionnaire, consensus forecast, consensus estimate, exit poll, opinion poll, monthly survey,
    business survey, book, biography, autobiography, memoir, memoirs, diary, documentary, film, footage, video, video footage,
    surveillance footage, cctv footage, cctv, bodycam footage, drone footage, dashcam footage, recording, audio recording, tape, wiretap,
    photograph, photo, image, satellite image, satellite imagery, surveillance image, screenshot, x-ray, dna test, blood test,
    forensic test, toxicology report, website, web site, web page, webpage, page, official website, social media page, profile, plaque,
    sign, logbook, flight log, log, black box, flight recorder, itinerary, calendar, timetable, schedule, agenda, gazette, hansard,
    official gazette, government gazette, scripture, bible, quran, koran, gospel, text message, chat log, presentation, slide,
    powerpoint presentation, notes, script, draft, draft bill, draft law, draft agreement, draft resolution, proposal, projections,
    statement, written statement, press statement, tweet, email, e-mail, news release, statement of work, letter of intent`);

/** Documents only where somebody is named with them; in the bare plural nobody could look them up. */
export const looseDocuments: string[] = list(`
    report, study, survey, poll, research, paper, estimate, forecast, projection, prediction, calculation, analysis, assessment,
    evaluation, review, model, modelling, modeling, simulation, experiment, trial, clinical trial, test, finding, evidence, meta-analysis,
    account, witness account, eyewitness account, story, tale, rumour, rumor, gossip, speculation, allegation, accusation, claim,
    suggestion, whisper, hearsay, conjecture, legend, folklore, leak, leaked document, leaked memo, leaked email, leaked report, tip,
    hint, intelligence report, intelligence assessment, unconfirmed report, early report, initial report, anecdote, anecdotal evidence,
    indication, tradition, theory, conspiracy theory, consensus, conventional wisdom, received wisdom, estimation, early estimate,
    initial estimate, conservative estimate, indicator, post, social media post, online post, blog post, meme, viral video, commentary,
    critique, testimony of survivors`);

/** Media as a class. */
export const media: string[] = list(`
    media, press, newspaper, paper, daily, weekly, tabloid, broadsheet, magazine, news magazine, business daily, newswire, wire service,
    news agency, state news agency, news service, news outlet, media outlet, outlet, news organisation, news organization, news site,
    news website, news portal, news channel, news network, television, tv, tv station, tv channel, tv network, television station,
    television channel, television network, state television, state tv, state media, state broadcaster, public broadcaster,
    national broadcaster, public television, radio, radio station, public radio, state radio, broadcaster, channel, station, local media,
    local press, local newspaper, local paper, local tv, foreign media, foreign press, international media, domestic media,
    mainstream media, social media, tabloid press, trade press, trade publication, publication, periodical, blog, podcast, headline,
    news report, media report, press report, media coverage, news, coverage, pan-arab daily, sunday paper, sunday newspaper, papers`);

/** What a speaker speaks through; never itself the source where a speaker stands with it. */
export const channels: string[] = list(`
    statement, written statement, brief statement, joint statement, press statement, email statement, emailed statement, video statement,
    e-mail, email, message, text message, text, whatsapp message, voice message, tweet, post, facebook post, instagram post,
    social media post, blog post, thread, letter, note, memo, press release, release, news release, press conference, news conference,
    press briefing, briefing, media briefing, daily briefing, interview, television interview, tv interview, radio interview,
    phone interview, telephone interview, exclusive interview, phone call, telephone call, call, conference call, earnings call,
    conversation, speech, address, televised address, lecture, remarks, comments, testimony, hearing, meeting, debate, video,
    video message, video call, livestream, broadcast, programme, program, show, talk show, podcast, op-ed, column, article, newsletter,
    bulletin, website, twitter, facebook, telegram, instagram, tiktok, youtube, truth social, social media, weibo, whatsapp, linkedin,
    bluesky, threads, channel, telegram channel, account, platform, webcast, webinar, seminar, conference, panel discussion,
    question time, evidence session, reply, response, answer, declaration, announcement, appeal, communiqué, homily, sermon, toast,
    tribute, obituary, trailer, email exchange, correspondence, fax, cable, chat, exchange`);
