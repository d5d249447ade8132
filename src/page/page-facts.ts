import { attribute, firstChild, isText, rootOf, select, titleOf } from './safe-dom.ts';

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
  /** Sections and breadcrumbs the page puts itself under, in lower case. */
  sections: string[];
  dated: boolean;
  signed: boolean;
  /** Whether it carries what only news sites write: keywords for news search, an article section, a news organisation as publisher. */
  newsroom: boolean;
  /** Whether it calls itself a site's first page. */
  home: boolean;
}

/** Structured data longer than this (UTF-16 units) is looked through, not parsed. */
const PARSED = 200_000;
const LOOKED_THROUGH = 20_000;
const SCRIPTS = 12;
const NODES = 400;

/** Reads the facts of a page. Never throws: what cannot be read counts as not said. */
export function readFacts(document: Document): PageFacts {
  const metas = readMetas(document);
  const data = readStructuredData(document);
  const canonical = attribute(select(document, 'link[rel="canonical" i]', 1)[0] ?? rootOf(document), 'href');
  const meta = (...names: string[]): string => names.map((name) => metas.get(name) ?? '').find(Boolean) ?? '';
  return {
    types: [...data.types, ...readItemTypes(document)],
    ogType: meta('og:type').toLowerCase(),
    titles: [data.headline, meta('og:title', 'twitter:title', 'title', 'dc.title'), titleOf(document)].filter(Boolean),
    language: attribute(rootOf(document), 'lang') || data.language || meta('og:locale').replace('_', '-'),
    sections: [...data.sections, meta('article:section', 'og:article:section', 'section')]
      .filter(Boolean)
      .map((name) => name.toLowerCase()),
    dated:
      data.dated ||
      DATES.some((name) => metas.has(name)) ||
      select(document, 'time[datetime], time[pubdate], [itemprop="datePublished"]', 1).length > 0,
    signed:
      data.signed ||
      AUTHORS.some((name) => metas.has(name)) ||
      select(document, '[rel~="author"], [itemprop="author"], [class*="byline" i]', 1).length > 0,
    newsroom: data.newsroom || NEWSROOM.some((name) => metas.has(name)),
    home: isRoot(meta('og:url')) || isRoot(canonical),
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

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of select(document, 'meta[name], meta[property], meta[itemprop]', NODES)) {
    const name = (attribute(meta, 'property') || attribute(meta, 'name') || attribute(meta, 'itemprop')).toLowerCase();
    const value = (attribute(meta, 'content') || attribute(meta, 'value')).trim();
    if (value && !metas.has(name)) metas.set(name, value.slice(0, 1000));
  }
  return metas;
}

function readItemTypes(document: Document): string[] {
  return select(document, '[itemscope][itemtype]', 60)
    .filter((element) => !attribute(element, 'itemprop'))
    .map((element) => lastPart(attribute(element, 'itemtype')));
}

interface StructuredData {
  types: string[];
  headline: string;
  language: string;
  sections: string[];
  dated: boolean;
  signed: boolean;
  newsroom: boolean;
}

function readStructuredData(document: Document): StructuredData {
  const data: StructuredData = { types: [], headline: '', language: '', sections: [], dated: false, signed: false, newsroom: false };
  for (const script of select(document, 'script[type="application/ld+json" i]', SCRIPTS)) {
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

function isRoot(address: string): boolean {
  try {
    const { pathname, search } = new URL(address);
    return pathname === '/' && search === '';
  } catch {
    return false;
  }
}
