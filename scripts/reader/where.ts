// Where in a real page words stand that the reader did not take, told by the page alone: its elements, their roles and names, what is shown.
import { asideReason } from '../../src/page/left-out.ts';
import { rowOf, wordsOf } from './words.ts';

/**
 * What of a page is never read, by what the page says of the place; `title`: not in the page's text, only in its titles. `text` is none of
 * these, `nowhere` not on the page in these words.
 */
export type Where = 'menu' | 'caption' | 'related' | 'byline' | 'form' | 'comment' | 'advert' | 'hidden' | 'title' | 'text' | 'nowhere';

/** What elements, roles and words of names (see `asideReason`) say of a place. What is not listed says nothing. */
const SAYS: readonly [Where, RegExp][] = [
  [
    'menu',
    /^(?:nav|navbar|navigation|sub-?menus?|menus?|menubar|breadcrumbs?|crumbs|pagination|pager|skiplink|footer|colophon|masthead|contentinfo|banner|toolbar|tablist|search|toc-container|table-of|tags|taglist|keywords|topics|copyright|social|share|sharing|sharebar|shares|follow|partager?)$/,
  ],
  ['caption', /^(?:captions?|figcaption|figure|legende?|credits?|photographer|img|gallery|slideshow|carousel|slider|player|playlist)$/],
  [
    'related',
    /^(?:aside|complementary|sidebar|rail|related|relateds|recommend.*|recirc.*|trending|teasers?|promos?|upsell|most-?(?:read|popular)|popular|read-?(?:also|more|next)|also-?read|more-(?:stories|from|on)|see-?(?:also|more)|up-next|next-article|lire-aussi|voir-aussi|plus-lus|en-relation|sur-le-meme)$/,
  ],
  [
    'byline',
    /^(?:address|bio|bylines?|author|authors|authored|auteurs?|about-author|contributors?|signatures?|dateline|timestamp|pubdate|published|datetime|readtime|read(?:ing)?-time|time)$/,
  ],
  [
    'form',
    /^(?:form|fieldset|label|legend|button|input|select|option|textarea|output|newsletters?|subscribe|subscription|sign-?up|inscription|abonnement|abonnez|abo|call-to|to-action|mailing-list|poll|quiz|survey|dialog|alertdialog|modal|popup|popin|toast|tooltip|cookies?|consent|gdpr|cmp|rgpd)$/,
  ],
  ['comment', /^(?:comments?|comment-list|commentaires?|disqus|discussion|replies|reactions)$/],
  ['advert', /^(?:ads?|adslot|adverts?|advertisement|advertising|advertorial|sponsor.*|dfp|publicite|pub|annonce)$/],
  ['hidden', /^(?:aria-hidden|unseen|print-?only|only-print)$/],
];
/** Elements whose name alone says something, and that the reader never enters or has no need to set aside. */
const BY_NAME = /^(?:button|input|select|option|textarea|output|time)$/;
/** Share of a line in links from which it is a link. */
const LINKED = 0.7;

/** Tells where lines, each given by its words, stand in the page. `read` are the text nodes that were read. */
export function whereStand(lines: readonly string[][], read: ReadonlySet<Node>): Where[] {
  const around = new Set<Element>();
  for (const node of read) for (let element = node.parentElement; element; element = element.parentElement) around.add(element);
  const words: { word: string; node: Text }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (/^(?:script|style)$/.test(node.parentElement?.localName ?? '')) continue;
    for (const word of wordsOf(node.data)) words.push({ word, node });
  }
  const row = rowOf(words.map(({ word }) => word));
  const indexAt = new Map<number, number>();
  let at = 0;
  for (const [index, { word }] of words.entries()) {
    indexAt.set(at, index);
    at += word.length + 1;
  }
  const titles = titlesOf();
  return lines.map((line) => {
    const wanted = rowOf(line);
    const places: Where[] = [];
    for (let found = row.indexOf(wanted); found >= 0; found = row.indexOf(wanted, found + 1)) {
      const index = indexAt.get(found)!;
      places.push(whereIs(new Set(words.slice(index, index + line.length).map(({ node }) => node)), around));
    }
    // Of several the one that speaks most against the reader.
    if (places.length > 0) return places.includes('text') ? 'text' : places[0]!;
    return titles.some((title) => title.includes(wanted)) ? 'title' : 'nowhere';
  });
}

/** Where the words of these text nodes stand. What holds words that were read says nothing: they are no part of a menu. */
function whereIs(nodes: ReadonlySet<Text>, around: ReadonlySet<Element>): Where {
  const parents = [...nodes].map((node) => node.parentElement!);
  if (parents.every((parent) => !parent.checkVisibility({ visibilityProperty: true }))) return 'hidden';
  for (let element: Element | null = parents[0]!; element && !around.has(element); element = element.parentElement) {
    const reason = BY_NAME.test(element.localName) ? element.localName : asideReason(element, element.localName);
    const said = reason !== undefined && SAYS.find(([, names]) => names.test(reason));
    if (said) return said[0];
  }
  const length = (some: readonly Text[]) => some.reduce((sum, { data }) => sum + data.trim().length, 0);
  const linked = [...nodes].filter((node) => node.parentElement?.closest('a[href]'));
  return length(linked) >= length([...nodes]) * LINKED ? 'related' : 'text';
}

/** What the page calls itself where no reader sees it. */
function titlesOf(): string[] {
  const metas = Array.from(document.querySelectorAll('meta[content]'), (meta) => meta.getAttribute('content') ?? '');
  const data = Array.from(document.querySelectorAll('script[type*="ld+json" i]'), ({ textContent }) => textContent ?? '');
  const headlines = data.flatMap((json) =>
    Array.from(json.matchAll(/"(?:headline|name)"\s*:\s*("(?:[^"\\]|\\.)*")/g), ([, text]) => parsed(text)),
  );
  return [document.title, ...metas, ...headlines].map((title) => rowOf(wordsOf(title)));
}

function parsed(text = '""'): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}
