import { list } from '../../shared/list.ts';

/** What was published and can be looked up; the media of a state are one outlet of many names. */
export const documents: string[] = list(`
  accord, accounts, advisory, affidavit, agenda, agreement, amendment, archive, article, audit, autopsy, autopsy report, balance sheet, banner,
  bill, billboard, biography, book, budget, bulletin, cable, cctv, census, certificate, chart, charter, clause, clip, code, column, complaint, constitution,
  contract, convention, count, dashboard, data, database, declaration, decree, deposition, directive, document, documentation, diagram, dossier, draft, e-mail, editorial,
  email, exit poll, figures, file, filing, film, flight recorder, flyer, footage, government report, graph, graphic, guidance, guide, guideline, handbook, image,
  index, indictment, investigation, jobs report, journal, judgment, law, lawsuit, legislation, leaflet, letter, manifesto, manual, map, memo, memoir, memorandum, minutes,
  news release, notes, notice, numbers, op-ed, opinion poll, order, pact, payroll, petition, photo, photograph, placard, plaque, police report, post-mortem,
  presentation, press kit, press release, proposal, protocol, provision, ranking, record, recording, red notice, register, regulation, release,
  resolution, results, rule, ruling, schedule, slide, state broadcaster, state-controlled media, state media, state news agency, state news media, state newspaper,
  state press, state press report, state radio, state-run media, state television, state tv, statement, statistics, sticker, subpoena, suit, tally, testimony, text message, transcript,
  treaty, tweet, verdict, video, warrant, website, white paper`);

/** Documents only where somebody is named with them; in the bare plural nobody could look them up. */
export const looseDocuments: string[] = list(`
  account, accusation, allegation, analysis, assessment, calculation, consensus, estimate, evidence, experiment, finding, forecast,
  indication, leak, leaked document, model, modelling, paper, poll, post, prediction, projection, report, research, review, rumor, rumour,
  speculation, story, study, suggestion, survey, test, theory, tip, tradition, trial`);

/** Media as a class. */
export const media: string[] = list(`
  blog, broadcaster, channel, coverage, daily, headline, magazine, media, media account, media report, news, news account, news agency, news organization, news report,
  news site, newspaper, outlet, paper, papers, podcast, press, press account, press report, publication, radio, station, tabloid, television, tv, weekly,
  wire service`);

/** What a speaker speaks through; never itself the source where a speaker stands with it. */
export const channels: string[] = list(`
  account, announcement, article, briefing, broadcast, bulletin, cable, call, channel, chat, column, comments, conference, conversation,
  debate, declaration, e-mail, email, exchange, facebook, hearing, interview, letter, meeting, memo, message, newsletter, note, platform,
  podcast, post, program, programme, release, remarks, response, social media, speech, statement, telegram, testimony, text, thread,
  threads, tiktok, tribute, tweet, twitter, video, website, weibo, whatsapp`);
