import { SIGNALS, type Signal, type Signals } from '../analysis/reading.ts';
import { holdsNoProse } from './left-out.ts';
import type { PageFacts } from './page-facts.ts';
import { readFacts, salesSigns, showsByline } from './page-facts.ts';
import { wordsOf } from './prose.ts';
import { bodyOf, isText, localName, parentElement, typeOf, walkText } from './safe-dom.ts';
import { inSlices, type Sliced } from './slices.ts';

/**
 * What a page is: a news article is read by itself, other long prose when the reader asks for it, anything else never.
 */
export type Outcome = 'article' | 'readable' | 'not-an-article';

/** One signal for or against a page being a news article. */
export interface Evidence {
  id: Signal;
  /** Positive speaks for a news article, negative against; 0 decides nothing by its weight. */
  weight: number;
  /** The page's own word for it, or a count. */
  detail?: string;
}

export interface Verdict {
  outcome: Outcome;
  evidence: Evidence[];
  facts: PageFacts;
}

/** Signals against a news article whatever they weigh. */
const AGAINST: ReadonlySet<Signal> = new Set<Signal>(['undeclared', 'little-prose']);

/** What of the evidence spoke for a news article and what against, for telling the reader. */
export function signalsOf(evidence: readonly Evidence[]): Signals {
  const speaks = ({ id, weight }: Evidence): keyof Signals => (weight < 0 || AGAINST.has(id) ? 'against' : 'for');
  const told = (side: keyof Signals): Signal[] =>
    SIGNALS.filter((signal) => evidence.some((one) => one.id === signal && speaks(one) === side));
  return { for: told('for'), against: told('against') };
}

const NEWS_TYPES = /^(?:(?:reportage|analysis|background|opinion|review|askpublic)?newsarticle|liveblogposting|report)$/;
/** What is certainly no article, and what is prose of another sort. */
const OTHER_TYPES =
  /^(?:product|productgroup|offer|aggregateoffer|discussionforumposting|qapage|profilepage|collectionpage|searchresultspage|itemlist|jobposting|event|sportsevent|hotel|restaurant|localbusiness|store|realestatelisting|advertisercontentarticle|socialmediaposting)$/;
const OTHER_PROSE = /^(?:blogposting|techarticle|scholarlyarticle|apireference|faqpage|recipe|book|course|howto|softwareapplication)$/;
/** Sections and address parts under which sites put advertising and shopping. */
const COMMERCE_SECTION =
  /^(?:bons?[- ]plans?|shopping|deals?|coupons?|codes?[- ]promos?|promos?|soldes|sponsored|partner[- ]?content|advertorial|publi[- ]?(?:reportage|r[ée]dactionnel|communiqu[ée])|brand[- ]?(?:content|studio|voice)|guides? d['’]achat|buying guides?)$/;
const PRICE = /[$€£]\s?\d|\d\s?(?:[$€£]|euros?\b|dollars?\b|EUR\b|USD\b)/gi;
/** In lower case: without flags for letters of every script the engine finds these ten times faster. */
const REPORTING =
  /\b(?:said|says|told|according to|reported|announced|selon|d['’]après|déclaré|affirmé|expliqué?e?|annoncé|indiqué|estime|assuré?e?|souligne|précisé?e?)(?![a-zà-ÿ])/g;

/** An address with a date, or under a section of news. */
const ADDRESS =
  /\/(?:19|20)\d\d[-/]?\d{1,2}|\/(?:articles?|news|story|stories|actualites?|actu|politics|politique|world|monde|economie)\//i;

/** Prose (UTF-16 units) without which nothing is an article, and without which nothing undeclared is readable. */
const ARTICLE_PROSE = 500;
const READABLE_PROSE = 1800;
const NEWS_SCORE = 2.5;
/** What words of reporting as dense as in news weigh; nothing else that the prose tells speaks for an article. */
const REPORTS = 2;
/** Signals by which a page says what it is. */
const DECLARED: ReadonlySet<Signal> = new Set<Signal>(['declared-news', 'declared-article', 'shared-as-article', 'declared-other']);
/** Evidence that bars a page from being readable, when it weighs more than this against it. */
const BARS: readonly Signal[] = ['declared-other', 'home-page', 'commerce'];
const BARRING = -3;
const TEXT_NODES = 20_000;
/** Text nodes between two stops. */
const STRIDE = 8;
/** Units of prose that are looked at, more than enough to tell. */
const LOOKED_AT = 12_000;

/**
 * Judges a page. Cheap: one look for what the page says of itself and, where that leaves it open, one walk over its text until there is
 * enough of it. Whatever the page holds, it throws nothing but the reason of the signal. `slice`: see `inSlices`.
 */
export function judge(document: Document, signal: AbortSignal, slice?: number): Promise<Verdict> {
  return inSlices(look(document), signal, slice);
}

function* look(document: Document): Sliced<Verdict> {
  const facts = yield* readFacts(document);
  yield;
  const evidence = declared(document, facts);
  const headed = evidence.some(({ id }) => id === 'headline');
  // Most pages that are no articles are told here: no prose would make them one.
  if (scoreOf(evidence) + REPORTS < NEWS_SCORE && !(headed && !isBarred(evidence))) return { outcome: 'not-an-article', evidence, facts };
  const prose = yield* measureProse(document);
  yield;
  evidence.push(...written(document, facts, prose));
  return { outcome: decide(scoreOf(evidence), headed && !isBarred(evidence), prose), evidence, facts };
}

/** The evidence of what a page says of itself. */
function declared(document: Document, facts: PageFacts): Evidence[] {
  const evidence: Evidence[] = [];
  const say = (id: Signal, weight: number, detail?: string) => evidence.push({ id, weight, ...(detail !== undefined && { detail }) });
  const news = facts.types.find((type) => NEWS_TYPES.test(type));
  const other = facts.types.find((type) => OTHER_TYPES.test(type));
  const prosaic = facts.types.find((type) => OTHER_PROSE.test(type));
  if (news) say('declared-news', 4, news);
  else if (facts.types.includes('article')) say('declared-article', 2);
  if (other && !news) say('declared-other', -6, other);
  else if (prosaic && !news) say('declared-other', -3, prosaic);
  if (facts.ogType === 'article') say('shared-as-article', 2);
  else if (facts.ogType && !/^(?:website|blog)$/.test(facts.ogType)) say('declared-other', -4, facts.ogType);
  if (facts.dated) say('dated', 1);
  if (facts.signed || (!news && showsByline(document))) say('signed', 1);
  if (facts.newsroom) say('newsroom', 1);
  const headed = hasHeadline(facts);
  if (headed) say('headline', 0.5);
  if (ADDRESS.test(facts.path)) say('address', 1);
  if (facts.home) say('home-page', -5);
  // The page of the browser's viewer, which holds no text of the document.
  if (typeOf(document) === 'application/pdf') say('pdf', -12);
  if (!news && !headed && facts.posts >= 8) say('many-posts', -2, String(facts.posts));
  if (!evidence.some(({ id }) => DECLARED.has(id))) say('undeclared', 0);
  return evidence;
}

/** The evidence of its prose, and of what it sells. */
function written(document: Document, facts: PageFacts, prose: Prose): Evidence[] {
  const evidence: Evidence[] = [];
  if (prose.reports >= 5 && prose.reports * 900 > prose.looked) {
    evidence.push({ id: 'reporting', weight: REPORTS, detail: String(prose.reports) });
  }
  if (prose.linked > prose.free * 1.5) evidence.push({ id: 'mostly-links', weight: -2 });
  const commerce = commerceSigns(document, facts, prose);
  if (commerce >= 2) evidence.push({ id: 'commerce', weight: -12, detail: String(commerce) });
  evidence.push({ id: isEnough(prose) ? 'prose' : 'little-prose', weight: 0, detail: String(prose.free) });
  return evidence;
}

function scoreOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, { weight }) => sum + weight, 0);
}

/** Whether something keeps a page from being read even on request. */
function isBarred(evidence: readonly Evidence[]): boolean {
  return evidence.some(({ id, weight }) => BARS.includes(id) && weight < BARRING);
}

function isEnough({ free, paragraphs }: Prose): boolean {
  return free >= ARTICLE_PROSE && paragraphs >= 3;
}

function decide(score: number, mayBeReadable: boolean, prose: Prose): Outcome {
  if (isEnough(prose) && score >= NEWS_SCORE) return 'article';
  const long = prose.free >= READABLE_PROSE && prose.free > prose.linked * 1.5 && prose.paragraphs >= 5;
  return long && mayBeReadable ? 'readable' : 'not-an-article';
}

interface Prose {
  /** Units of text outside links and of text in links, of text nodes long enough to be sentences. */
  free: number;
  linked: number;
  paragraphs: number;
  /** Prices and words of reporting in the first part of it, and how much that is. */
  prices: number;
  reports: number;
  looked: number;
}

const SENTENCE = 40;
const PARAGRAPH = 80;
/** Paragraphs longer than this count as several. */
const LONG_PARAGRAPH = 1000;

function* measureProse(document: Document): Sliced<Prose> {
  const prose: Prose = { free: 0, linked: 0, paragraphs: 0, prices: 0, reports: 0, looked: 0 };
  const body = bodyOf(document);
  if (!body) return prose;
  const walker = walkText(document, body);
  const known = new Map<Element, Where>();
  for (let seen = 0; seen < TEXT_NODES && prose.free < LOOKED_AT; seen += 1) {
    if (seen % STRIDE === 0) yield;
    const node = walker.nextNode();
    if (!node || !isText(node)) break;
    if (node.length < SENTENCE) continue;
    const where = whereIs(parentElement(node), known);
    if (where === 'outside') continue;
    const text = node.data.trim();
    if (text.length < SENTENCE) continue;
    if (where === 'link') {
      prose.linked += text.length;
      continue;
    }
    prose.free += text.length;
    if (text.length >= PARAGRAPH) prose.paragraphs += Math.ceil(text.length / LONG_PARAGRAPH);
    const part = text.slice(0, LOOKED_AT);
    prose.looked += part.length;
    prose.prices += part.match(PRICE)?.length ?? 0;
    prose.reports += part.toLowerCase().match(REPORTING)?.length ?? 0;
  }
  return prose;
}

type Where = 'outside' | 'link' | 'free';

/** Where the text of an element stands; `known` is what was found out of others, for every one is asked once. */
function whereIs(element: Element | null, known: Map<Element, Where>): Where {
  const inside: Element[] = [];
  let at = element;
  for (; at && !known.has(at); at = parentElement(at)) inside.push(at);
  let where = (at && known.get(at)) ?? 'free';
  for (const one of inside.reverse()) {
    const name = localName(one);
    if (where !== 'outside' && holdsNoProse(one, name)) where = 'outside';
    else if (where === 'free' && name === 'a') where = 'link';
    known.set(one, where);
  }
  return where;
}

function hasHeadline({ headings, titles }: PageFacts): boolean {
  const names = titles.map(plain);
  return headings
    .map(plain)
    .some((text) => text.length > 2 && names.some((name) => name.includes(text) || (name.length > 15 && text.includes(name))));
}

/** How many independent signs say that the page sells: its section, links paid by the sale, prices as dense as in an offer, declared offers. */
function commerceSigns(document: Document, facts: PageFacts, prose: Prose): number {
  const section = [...facts.sections, ...facts.path.toLowerCase().split('/')].some((name) => COMMERCE_SECTION.test(name));
  const dense = prose.prices >= 3 && prose.prices * 700 > prose.looked;
  const product = facts.types.some((type) => /^(?:product|offer|aggregateoffer)$/.test(type));
  if (!section && !dense && !product) return 0;
  const { sponsored, offers } = salesSigns(document);
  return [section, sponsored >= 2, dense, offers || product].filter(Boolean).length;
}

function plain(text: string): string {
  return wordsOf(text).join(' ');
}
