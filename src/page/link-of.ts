import type { Figure } from '../analysis/types.ts';
import type { ArticleMap } from './article-map.ts';
import { attribute, baseOf, localName, parentElement } from './safe-dom.ts';
import type { Segment } from './text-map.ts';

/** Elements around a word that are looked at for a link. */
const DEPTH = 12;
/** Units of an address beyond which it is none that a reader could look up. */
const LONGEST = 2000;

/** The address of the first web page that the words of these segments link to; undefined where they link to none. */
export function linkOf(segments: readonly Segment[]): string | undefined {
  for (const { node } of segments) {
    const address = linkAround(node);
    if (address) return address;
  }
  return undefined;
}

/** The figures of an article, each with the link that stands on it or on its source, if any. */
export function withLinks(figures: readonly Figure[], map: Pick<ArticleMap, 'linkOf'>): Figure[] {
  return figures.map((figure) => {
    const link = map.linkOf(figure) ?? (figure.source && map.linkOf(figure.source));
    return link === undefined ? figure : { ...figure, link };
  });
}

function linkAround(node: Node): string | undefined {
  let element = parentElement(node);
  for (let depth = 0; element && depth < DEPTH; depth += 1) {
    if (localName(element) === 'a') return webAddress(attribute(element, 'href'), baseOf(element));
    element = parentElement(element);
  }
  return undefined;
}

/** The whole address of a link to a page; undefined for places within the page, and for what is no page of the web. */
function webAddress(href: string, base: string): string | undefined {
  if (href === '' || href.startsWith('#') || href.length > LONGEST) return undefined;
  try {
    const url = new URL(href, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
