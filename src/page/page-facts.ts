import { LONGEST_NAME } from '../analysis/bounds.ts';
import { attribute, elementsNamed, firstChild, hasAttribute, isText, rootOf, select, textUpTo, titleOf, urlOf } from './safe-dom.ts';
import type { Sliced } from './slices.ts';

/** What a page says about itself in its head and its structured data. */
export interface PageFacts {
  /** schema.org types of what the page is about, in lower case. */
  types: string[];
  /** `og:type` in lower case, or ''. */
  ogType: string;
  /** What the page calls itself, the most trustworthy first. */
  titles: string[];
  /** The declared language, a BCP 47 tag, or ''. */
  language: string;
  /** Names of the outlet: of its publisher, of the site, and where the site is. */
  outlet: string[];
  /** Sections and breadcrumbs the page puts itself under, in lower case. */
  sections: string[];
  dated: boolean;
  signed: boolean;
  /** Whether it carries what only news sites write: keywords for news search, an article section, a news organisation as publisher. */
  newsroom: boolean;
  /** Whether it calls itself a site's first page. */
  home: boolean;
  /** The path of the address that it gives as its own, else of the one it was loaded from. */
  path: string;
  /** Texts of its headings of level one. */
  headings: string[];
  /** Elements marked up as articles or posts of their own. */
  posts: number;
}

/** Structured data longer than this (UTF-16 units) is looked through, not parsed. */
const PARSED = 200_000;
const LOOKED_THROUGH = 20_000;
const SCRIPTS = 12;
const NODES = 400;
const MOST_ITEMS = 300;
/** Of what the page says of itself, units of each text that are looked at. */
const LONGEST_VALUE = 1000;

/** Reads the facts of a page. Never throws: what cannot be read counts as not said. */
export function* readFacts(document: Document): Sliced<PageFacts> {
  const signs = yield* readSigns(document);
  const data = yield* readStructuredData(signs.scripts);
  const meta = (...names: string[]): string => names.map((name) => signs.metas.get(name) ?? '').find(Boolean) ?? '';
  const shared = urlAt(meta('og:url'), urlOf(document));
  const canonical = urlAt(signs.canonical, urlOf(document));
  const own = canonical ?? shared ?? urlAt(urlOf(document));
  return {
    types: [...data.types, ...signs.types],
    ogType: meta('og:type').toLowerCase(),
    titles: [data.headline, meta('og:title', 'twitter:title', 'title', 'dc.title'), titleOf(document)]
      .filter(Boolean)
      .map((title) => title.slice(0, LONGEST_VALUE)),
    language: (attribute(rootOf(document), 'lang') || data.language || meta('og:locale').replace('_', '-')).slice(0, LONGEST_NAME),
    outlet: [data.publisher, meta('og:site_name', 'application-name'), own?.hostname ?? '']
      .filter(Boolean)
      .map((name) => name.slice(0, LONGEST_NAME)),
    sections: [...data.sections, meta('article:section', 'og:article:section', 'section')]
      .filter(Boolean)
      .map((name) => name.toLowerCase()),
    dated: data.dated || signs.dated || DATES.some((name) => signs.metas.has(name)),
    signed: data.signed || signs.signed || AUTHORS.some((name) => signs.metas.has(name)),
    newsroom: data.newsroom || NEWSROOM.some((name) => signs.metas.has(name)),
    home: isRoot(shared) || isRoot(canonical),
    path: own?.pathname ?? '',
    headings: signs.headings,
    posts: signs.posts,
  };
}

interface Signs {
  metas: Map<string, string>;
  scripts: Element[];
  types: string[];
  canonical: string;
  headings: string[];
  dated: boolean;
  signed: boolean;
  posts: number;
}

/** What the mark-up tells, by names of elements and the mere presence of attributes: browsers find these fast. */
function* readSigns(document: Document): Sliced<Signs> {
  const items = select(document, '[itemprop], [itemscope]', MOST_ITEMS);
  yield;
  const properties = new Set<string>();
  const types: string[] = [];
  for (const item of items) {
    yield;
    const property = attribute(item, 'itemprop');
    properties.add(property);
    if (!property && hasAttribute(item, 'itemtype')) types.push(lastPart(attribute(item, 'itemtype')));
  }
  const metas = new Map<string, string>();
  for (const meta of elementsNamed(document, 'meta', NODES)) {
    yield;
    readMeta(meta, metas);
  }
  const scripts: Element[] = [];
  for (const script of elementsNamed(document, 'script', NODES)) {
    yield;
    if (scripts.length < SCRIPTS && /ld\+json/i.test(attribute(script, 'type'))) scripts.push(script);
  }
  let canonical = '';
  for (const link of elementsNamed(document, 'link', NODES)) {
    yield;
    if (/^canonical$/i.test(attribute(link, 'rel'))) canonical ||= attribute(link, 'href');
  }
  yield;
  return {
    metas,
    scripts,
    types,
    canonical,
    headings: elementsNamed(document, 'h1', 10).map((heading) => textUpTo(heading, LONGEST_VALUE)),
    dated: properties.has('datePublished') || elementsNamed(document, 'time', 1).length > 0,
    signed: properties.has('author'),
    posts: elementsNamed(document, 'article', 60).length,
  };
}

/** Whether something on the page looks like a byline. */
export function showsByline(document: Document): boolean {
  return select(document, '[rel~="author"], [class*="byline" i]', 1).length > 0;
}

/** Links paid by a sale, and whether a price or an offer is marked up. */
export function salesSigns(document: Document): { sponsored: number; offers: boolean } {
  const paid = 'a[rel~="sponsored"], a[href*="affid=" i], a[href*="affiliate" i], a[href*="tag="][href*="/dp/"]';
  return {
    sponsored: select(document, paid, 5).length,
    offers: select(document, '[itemprop="price"], [itemprop="offers"], [class*="add-to-cart" i]', 1).length > 0,
  };
}

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'date',
  'pubdate',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'datepublished',
  'parsely-pub-date',
];
const AUTHORS = ['author', 'article:author', 'og:article:author', 'dc.creator', 'parsely-author'];
const NEWSROOM = ['news_keywords', 'article:section', 'og:article:section', 'article:content_tier', 'article:opinion'];

function readMeta(meta: Element, metas: Map<string, string>): void {
  const name = (attribute(meta, 'property') || attribute(meta, 'name') || attribute(meta, 'itemprop')).toLowerCase();
  const value = (attribute(meta, 'content') || attribute(meta, 'value')).trim();
  if (name && value && !metas.has(name)) metas.set(name, value.slice(0, LONGEST_VALUE));
}

interface StructuredData {
  types: string[];
  headline: string;
  language: string;
  publisher: string;
  sections: string[];
  dated: boolean;
  signed: boolean;
  newsroom: boolean;
}

function* readStructuredData(scripts: readonly Element[]): Sliced<StructuredData> {
  const data: StructuredData = {
    types: [],
    headline: '',
    language: '',
    publisher: '',
    sections: [],
    dated: false,
    signed: false,
    newsroom: false,
  };
  for (const script of scripts) {
    yield;
    const content = firstChild(script);
    if (!content || !isText(content)) continue;
    try {
      if (content.length > PARSED) lookThrough(content.data.slice(0, LOOKED_THROUGH), data);
      // Line breaks inside its strings are common, and no JSON.
      else readEntities(JSON.parse(content.data.replace(/\s+/g, ' ')), data);
    } catch {
      lookThrough(content.data.slice(0, LOOKED_THROUGH), data);
    }
  }
  return data;
}

/** What can be told from structured data that is broken or too long to parse. */
function lookThrough(text: string, data: StructuredData): void {
  for (const match of text.matchAll(/"@type"\s*:\s*"([A-Za-z]{1,40})"/g)) {
    // Only what stands first is about the page itself; what follows is authors, pictures and links.
    if (data.types.length < 2) data.types.push((match[1] ?? '').toLowerCase());
  }
  data.dated ||= text.includes('"datePublished"');
  data.signed ||= text.includes('"author"');
}

/** Goes through the entities that a page is about: the top level, graphs and main entities; not what they mention. */
function readEntities(root: unknown, data: StructuredData): void {
  const queue: unknown[] = [root];
  for (let seen = 0; queue.length > 0 && seen < NODES; seen += 1) {
    const value = queue.shift();
    if (Array.isArray(value)) {
      queue.push(...value.slice(0, NODES));
      continue;
    }
    if (!isRecord(value)) continue;
    queue.push(value['@graph'], value.mainEntity);
    const types = strings(value['@type']).map(lastPart);
    data.types.push(...types);
    if (types.includes('breadcrumblist')) data.sections.push(...breadcrumbs(value.itemListElement));
    if (!types.some((type) => type.endsWith('article') || type.endsWith('posting') || type === 'report')) continue;
    data.headline ||= strings(value.headline)[0] ?? strings(value.name)[0] ?? '';
    data.language ||= strings(value.inLanguage)[0] ?? '';
    data.sections.push(...strings(value.articleSection));
    data.dated ||= Boolean(value.datePublished ?? value.dateCreated);
    data.signed ||= Boolean(value.author ?? value.creator);
    if (isRecord(value.publisher)) data.publisher ||= strings(value.publisher.name)[0] ?? '';
    data.newsroom ||= isRecord(value.publisher) && strings(value.publisher['@type']).map(lastPart).includes('newsmediaorganization');
  }
}

function breadcrumbs(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, 20).flatMap((entry) => {
    if (!isRecord(entry)) return [];
    return [...strings(entry.name), ...(isRecord(entry.item) ? strings(entry.item.name) : [])];
  });
}

function strings(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, 40) : [value];
  return values.filter((one): one is string => typeof one === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** "http://schema.org/NewsArticle" -> "newsarticle" */
function lastPart(type: string): string {
  return type
    .slice(Math.max(type.lastIndexOf('/'), type.lastIndexOf('#'), type.lastIndexOf(':')) + 1)
    .trim()
    .toLowerCase();
}

function isRoot(url: URL | undefined): boolean {
  return url?.pathname === '/' && url.search === '';
}

/** Undefined for none as for a broken one; of none nothing is thrown, which takes its time. */
function urlAt(address: string, base?: string): URL | undefined {
  if (address === '') return undefined;
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
