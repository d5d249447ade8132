import { attribute, hasAttribute, textUpTo } from './safe-dom.ts';

/**
 * What is no text of an article, told from the mark-up alone: by the element, by its role, by what its class and id call it.
 * Elements of the first sort are never entered. The others are entered, for a page may call the frame around its article a
 * sidebar; whether they count is decided when the whole page is known.
 */

/** Never entered: no text, text of another document, or fields, which we do not read. */
export const CLOSED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'frame',
  'object',
  'embed',
  'canvas',
  'video',
  'audio',
  'picture',
  'img',
  'map',
  'input',
  'textarea',
  'select',
  'option',
  'button',
  'datalist',
  'output',
  'progress',
  'meter',
  'dialog',
  'head',
  'title',
  'link',
  'meta',
  'portal',
]);

const ASIDE_TAGS: ReadonlySet<string> = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'figcaption',
  'figure',
  'menu',
  'legend',
  'label',
  'fieldset',
  'address',
  'caption',
]);

const ASIDE_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'tooltip',
  'form',
  'img',
  'note',
  'status',
  'alert',
  'button',
]);

/** Words of class names and ids, by what they stand for. Matched against whole words: "article-share" is "article" and "share". */
const ASIDE_WORDS: ReadonlySet<string> = new Set(
  `caption captions figcaption legend legende credit credits copyright photographer
  nav navbar navigation menu menus submenu breadcrumb breadcrumbs crumbs pagination pager skiplink
  footer colophon masthead sidebar rail
  related relateds recommended recommendation recommendations recirc recirculation trending teaser teasers promo promos upsell mostread popular readalso alsoread
  newsletter newsletters subscribe subscription signup inscription abonnement abonnez abo
  social share sharing sharebar shares follow partage partager
  comment comments commentaire commentaires disqus discussion replies reactions
  bio byline bylines author authors authored auteur auteurs contributor contributors signature signatures
  dateline timestamp pubdate published datetime readtime
  ad ads adslot advert adverts advertisement advertising advertorial sponsor sponsored sponsors sponsorship dfp publicite pub annonce
  cookie cookies consent gdpr cmp rgpd
  modal popup popin tooltip toast lightbox
  tags taglist keywords topics
  gallery slideshow carousel slider player playlist
  poll quiz survey seemore printonly pullquote pulledquote transcripttoggle`.split(/\s+/),
);

/** Words that count together with the next one: "sr-only", "pull-quote", "print-only", "read-more". */
const ASIDE_PAIRS: ReadonlySet<string> = new Set(
  `embed-placeholder consent-placeholder pull-quote print-only only-print read-more read-also also-read most-read most-popular
  more-stories more-from more-on see-also see-more read-time reading-time lire-aussi voir-aussi plus-lus en-relation sur-le-meme read-next up-next next-article
  call-to to-action sign-up mailing-list toc-container table-of comment-list about-author`.split(/\s+/),
);

/** Text for screen readers alone: "sr-only". */
const UNSEEN_PAIRS: ReadonlySet<string> = new Set('sr-only visually-hidden screen-reader element-invisible element-hidden'.split(' '));
const UNSEEN_WORDS: ReadonlySet<string> = new Set('sronly visuallyhidden screenreader srtext'.split(' '));
export const UNSEEN = 'unseen';

/** What holds no article however much it holds, unless the page's own headline is in it. */
const NEVER_ARTICLE =
  /^(?:comments?|commentaires?|disqus|discussion|replies|reactions|nav|navigation|navbar|menus?|footer|dialog|alertdialog|cookies?|consent|gdpr|cmp|rgpd|modal|popup|popin|related|recommend|most-|more-|see-|newsletters?)/;

/** Whether prose in an aside of this kind may turn out to be the article. */
export function mayHoldArticle(reason: string): boolean {
  return !NEVER_ARTICLE.test(reason);
}

/** Names of this kind speak of a whole page's layout or state, not of what the element holds: "no-sidebar", "has-comments". */
const ABOUT_LAYOUT = /^(?:has|no|with|without|is|not|js|can|show|include|includes|end|start)$/;

/** Units of text from which a figure holds more than a picture and its caption. */
const LONG_FIGURE = 600;

function isAsideByName(element: Element, name: string): boolean {
  return ASIDE_TAGS.has(name) && !(name === 'figure' && textUpTo(element, LONG_FIGURE + 1).length > LONG_FIGURE);
}

/** Whether an element, by what it is alone, holds no prose of an article. A form may: some are around the whole page. */
export function holdsNoProse(element: Element, name: string): boolean {
  return CLOSED.has(name) || isClosed(element) || (name !== 'form' && isAsideByName(element, name));
}

/** Why an element may stand aside of the article; undefined where nothing says so. */
export function asideReason(element: Element, name: string): string | undefined {
  if (isAsideByName(element, name)) return name;
  const role = attribute(element, 'role');
  if (role && ASIDE_ROLES.has(role)) return role;
  if (attribute(element, 'aria-hidden') === 'true' && name !== 'span' && name !== 'i' && name !== 'b') return 'aria-hidden';
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`;
  return names.length > 1 ? asideWord(names.slice(0, 400)) : undefined;
}

/** Whether an element is closed to us whatever it holds: what the reader writes in, and what the page takes out of sight. */
export function isClosed(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  return hasAttribute(element, 'contenteditable') && attribute(element, 'contenteditable') !== 'false';
}

const remembered = new Map<string, string | undefined>();

function asideWord(names: string): string | undefined {
  if (remembered.has(names)) return remembered.get(names);
  if (remembered.size > 2000) remembered.clear();
  const word = findAsideWord(names);
  remembered.set(names, word);
  return word;
}

function findAsideWord(names: string): string | undefined {
  for (const name of names.split(/\s+/)) {
    // Utility classes ("md:hidden", "[&_p]:mt-4") say how a thing looks, not what it is.
    if (/[:[\]/]/.test(name)) continue;
    const words = name
      .replace(/([a-z\d])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-zà-ÿ]+/)
      .filter(Boolean);
    if (ABOUT_LAYOUT.test(words[0] ?? '')) continue;
    for (const [index, word] of words.entries()) {
      const pair = `${word}-${words[index + 1] ?? ''}`;
      if (UNSEEN_WORDS.has(word) || UNSEEN_PAIRS.has(pair)) return UNSEEN;
      if (ASIDE_WORDS.has(word)) return word;
      if (ASIDE_PAIRS.has(pair)) return pair;
    }
  }
  return undefined;
}

/** What a page says to its reader about reading on: subscriptions, accounts, consent, and where its own links lead. In lower case. */
const NOTICES: readonly RegExp[] = [
  /il vous reste .{1,12}% de cet article/,
  /(?:suite|article|contenu) (?:est )?réservée? (?:à nos|aux) abonné/,
  /(?:abonnez|inscrivez|connectez|identifiez)-vous\b/,
  /(?<![a-zà-ÿ])(?:lire|voir|écouter|retrouvez|découvrez) (?:aussi|également|notre|nos|tous nos)\b.{0,40}:/,
  /^(?:read|see|watch|listen)(?: more| also| next)?\s*[:>|]/,
  /^(?:à lire|lire|voir) (?:aussi|également|sur le même)/,
  /\b(?:sign up|subscribe|log in|register) (?:here|now|today|for (?:our|the|free)|to (?:our|read|continue|get|receive|unlock))/,
  /(?:continue|keep) reading\b.{0,60}\b(?:subscri|account|free)/,
  /(?:article|story) continues (?:below|after)/,
  /(?:vous avez|avez-vous|vous voulez|vous souhaitez)\b.{0,60}\b(?:erreur|renseignement|signaler|témoigner)\b/,
  /(?:have you|did you|you have|you've|want to|do you)\b.{0,30}\b(?:spot|spotted|notice|noticed|found|report)\b.{0,20}\b(?:an? )?(?:error|mistake|typo|inaccuracy)/,
  /^(?:advertisement|publicité|anzeige|publicidad|pubblicità)$/,
  /^(?:copyright (?:©|\(c\)|\d)|©|tous droits réservés|all rights reserved)/,
];

/** Whether a short text is about the page and its reader, not of the article. */
export function speaksToReader(text: string): boolean {
  const lower = text.toLowerCase();
  return NOTICES.some((notice) => notice.test(lower));
}
