import { list } from '../../shared/list.ts';

/** What was published and can be looked up. */
export const documents: string[] = list(`
    court paper, filing, police report, record, archive, registry, register, document, briefing paper, indictment, affidavit, complaint,
    lawsuit, suit, petition, subpoena, warrant, charge sheet, deposition, testimony, transcript, verdict, judgment, judgement, ruling,
    decree, order, law, bill, statute, legislation, regulation, directive, rule, code, code of conduct, guideline, guidance, constitution,
    amendment, treaty, accord, agreement, pact, convention, charter, protocol, resolution, contract, memorandum of understanding,
    terms of reference, clause, provision, constitution text, manifesto, white paper, green paper, policy paper, position paper,
    discussion paper, working paper, blueprint, roadmap, strategy paper, action plan, communiqué, communique, declaration, bulletin,
    notice, advisory, weather warning, circular, letter, memo, memorandum, minutes, cable, dossier, file, fact sheet, factsheet,
    press release, press kit, leaflet, brochure, advert, advertisement, data, dataset, database, census, figures, statistics, stats,
    tally, count, certificate, index, barometer, ranking, scoreboard, graph, graphic, balance sheet, accounts, annual report,
    earnings report, results, budget, spending plan, prospectus, tax return, invoice, receipt, ledger, payroll, study's authors, thesis,
    dissertation, textbook, encyclopedia, encyclopaedia, dictionary, journal, article, editorial, op-ed, column, op-ed piece,
    opinion piece, essay, newspaper report, investigation, inquiry report, autopsy report, autopsy, post-mortem, postmortem,
    post-mortem examination, coroner's report, inquest, audit, audit report, inspection report, progress report, final report,
    interim report, draft report, jobs report, un report, government report, official report, impact assessment, inventory, questionnaire,
    consensus forecast, consensus estimate, exit poll, opinion poll, monthly survey, business survey, book, biography, autobiography,
    memoir, memoirs, diary, documentary, film, footage, video, cctv, recording, wiretap, photograph, photo, image, satellite imagery,
    screenshot, x-ray, dna test, blood test, forensic test, toxicology report, website, web site, webpage, logbook, black box,
    flight recorder, itinerary, timetable, schedule, agenda, gazette, hansard, scripture, bible, quran, koran, gospel, text message,
    presentation, slide, notes, script, draft, proposal, projections, statement, tweet, email, e-mail, news release, statement of work,
    letter of intent`);

/** Documents only where somebody is named with them; in the bare plural nobody could look them up. */
export const looseDocuments: string[] = list(`
    report, study, survey, poll, research, paper, estimate, forecast, projection, prediction, calculation, analysis, assessment,
    evaluation, review, model, modelling, modeling, simulation, experiment, trial, test, finding, evidence, account, story, tale, rumour,
    rumor, gossip, speculation, allegation, accusation, suggestion, hearsay, conjecture, legend, folklore, leak, leaked document,
    leaked memo, leaked email, tip, anecdote, indication, tradition, theory, consensus, conventional wisdom, received wisdom, estimation,
    indicator, post, meme, viral video, commentary, critique, testimony of survivors`);

/** Media as a class. */
export const media: string[] = list(`
    media, press, newspaper, paper, daily, weekly, tabloid, broadsheet, magazine, newswire, wire service, news agency, state news agency,
    news service, outlet, news organisation, news organization, news site, news website, news portal, news network, television, tv,
    tv network, television network, radio, broadcaster, channel, station, publication, periodical, blog, podcast, headline, news report,
    media report, press report, news, coverage, papers`);

/** What a speaker speaks through; never itself the source where a speaker stands with it. */
export const channels: string[] = list(`
    statement, e-mail, email, message, text, tweet, post, thread, letter, note, memo, release, briefing, interview, call, conversation,
    speech, lecture, remarks, comments, testimony, hearing, meeting, debate, video, livestream, broadcast, programme, program, podcast,
    op-ed, column, article, newsletter, bulletin, website, twitter, facebook, telegram, instagram, tiktok, youtube, truth social,
    social media, weibo, whatsapp, linkedin, bluesky, threads, channel, account, platform, webcast, webinar, seminar, conference,
    panel discussion, question time, evidence session, response, declaration, announcement, communiqué, homily, sermon, toast, tribute,
    obituary, trailer, correspondence, fax, cable, chat, exchange`);
