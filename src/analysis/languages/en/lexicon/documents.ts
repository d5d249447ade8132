import { list } from '../../shared/list.ts';

/** What was published and can be looked up. */
export const documents: string[] = list(`
  accord, accounts, action plan, advertisement, advisory, affidavit, agenda, agreement, amendment, annual report, archive, article, audit,
  autobiography, autopsy, autopsy report, balance sheet, barometer, bible, bill, biography, black box, blood test, blueprint, book,
  brochure, budget, bulletin, business survey, cable, cctv, census, certificate, charter, circular, clause, code, code of conduct, column,
  communiqué, complaint, constitution, contract, convention, count, data, database, dataset, declaration, decree, deposition, diary,
  directive, dna test, document, documentary, dossier, draft, draft report, e-mail, earnings report, editorial, email, encyclopedia, essay,
  exit poll, fact sheet, figures, file, filing, film, final report, flight recorder, footage, government report, graph, graphic, guidance,
  guideline, image, impact assessment, index, indictment, inquest, inventory, investigation, jobs report, journal, judgement, judgment,
  law, lawsuit, legislation, letter, manifesto, memo, memoir, memorandum, memorandum of understanding, minutes, news release, notes,
  notice, official report, op-ed, opinion poll, order, pact, payroll, petition, photo, photograph, police report, post-mortem,
  post-mortem examination, presentation, press kit, press release, projections, proposal, prospectus, protocol, provision, questionnaire,
  ranking, receipt, record, recording, register, regulation, resolution, results, roadmap, rule, ruling, satellite imagery, schedule,
  screenshot, slide, statement, statement of work, statistics, stats, statute, subpoena, suit, tally, tax return, terms of reference,
  testimony, text message, textbook, thesis, timetable, transcript, treaty, tweet, un report, verdict, video, warrant, weather warning,
  web site, website, white paper, wiretap, working paper, x-ray`);

/** Documents only where somebody is named with them; in the bare plural nobody could look them up. */
export const looseDocuments: string[] = list(`
  account, accusation, allegation, analysis, anecdote, assessment, calculation, commentary, conjecture, consensus, conventional wisdom,
  critique, estimate, evaluation, evidence, experiment, finding, forecast, gossip, indication, indicator, leak, leaked document,
  leaked email, leaked memo, legend, model, modeling, modelling, paper, poll, post, prediction, projection, report, research, review,
  rumor, rumour, simulation, speculation, story, study, suggestion, survey, tale, test, theory, tip, tradition, trial, viral video`);

/** Media as a class. */
export const media: string[] = list(`
  blog, broadcaster, channel, coverage, daily, headline, magazine, media, media report, news, news agency, news network, news organisation,
  news organization, news report, news service, news site, news website, newspaper, outlet, paper, papers, periodical, podcast, press,
  press report, publication, radio, state news agency, station, tabloid, television, tv, weekly, wire service`);

/** What a speaker speaks through; never itself the source where a speaker stands with it. */
export const channels: string[] = list(`
  account, announcement, article, bluesky, briefing, broadcast, bulletin, cable, call, channel, chat, column, comments, communiqué,
  conference, conversation, debate, declaration, e-mail, email, exchange, facebook, fax, hearing, instagram, interview, lecture, letter,
  linkedin, livestream, meeting, memo, message, newsletter, note, op-ed, panel discussion, platform, podcast, post, program, programme,
  question time, release, remarks, response, seminar, sermon, social media, speech, statement, telegram, testimony, text, thread, threads,
  tiktok, toast, tribute, truth social, tweet, twitter, video, webinar, website, weibo, whatsapp, youtube`);
