// Pages that mean harm, or are made as if: each is an article whose marks are known, and something added to it.
import { paragraphs, prose } from '../prose.ts';

export interface HostilePage {
  name: string;
  /** Mark-up added to the head, before and after the article, and to the element around it. */
  head?: string;
  before?: string;
  after?: string;
  /** Paragraphs between those of the article, as text. */
  texts?: string[];
  /** Done to the page before it is read; what is returned is done at the end. `article` holds the paragraphs. */
  spoil?: (article: HTMLElement) => (() => void) | undefined;
  /** The words marked beside those of the article, which come first and last. */
  marks?: string[];
  /** Whether less than all of it is read, and that is said. */
  cut?: true;
  /** Whether the browser itself takes half a minute to load it from a site. */
  isSlow?: true;
}

export const TITLE = 'Lighthouse of Brannick Point is lit again';
export const FIRST = 'A person close to the council';
export const LAST = 'Observers';

/** The mark-up of a page, the insides of its head and body: an article that calls itself news, and what is added to it. */
export function markupOf({ head = '', before = '', after = '' }: HostilePage): { head: string; body: string } {
  return {
    head: `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","datePublished":"2026-10-05"}</script>${head}`,
    body: `${before}<main><h1>${TITLE}</h1><div id="story">
      <p>${FIRST} said that the lamp had been bought long before anybody in the town was asked about it.</p>
      ${paragraphs(4)}
      <p id="last">${LAST} say the keepers will need a second boat before the ice comes to the bay this winter.</p>
    </div></main>${after}`,
  };
}

/** Adds to a page with that mark-up what no mark-up holds. What is returned is done at the end. */
export function spoilPage({ texts = [], spoil }: HostilePage): (() => void) | undefined {
  const story = document.querySelector<HTMLElement>('#story')!;
  for (const text of texts) story.insertBefore(element('p', text), story.querySelector('#last'));
  return spoil?.(story);
}

const many = (count: number, piece: string) => piece.repeat(count);

/** Appends nodes in one go. */
function fill(parent: Node, count: number, make: (index: number) => Node): void {
  const fragment = document.createDocumentFragment();
  for (let index = 0; index < count; index += 1) fragment.append(make(index));
  parent.appendChild(fragment);
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** What the browser need not lay out, and we read nonetheless: what is tested is our work, not its. */
function unseen(box: HTMLElement): HTMLElement {
  box.style.contentVisibility = 'hidden';
  return box;
}

/** Does something to the page over and over; returns what ends that. */
function endlessly(work: (round: number) => void): () => void {
  let round = 0;
  const timer = setInterval(() => {
    round += 1;
    work(round);
  }, 5);
  return () => clearInterval(timer);
}

/** Properties and methods that fields of these names take from their form. */
const SHADOWED = [
  'textContent',
  'nodeType',
  'firstChild',
  'nextSibling',
  'parentElement',
  'localName',
  'isConnected',
  'getAttribute',
  'children',
  'matches',
  'closest',
  'scrollIntoView',
];

export const PAGES: HostilePage[] = [
  {
    name: 'text that looks like mark-up',
    texts: [
      `<script>throw 1</script> <img src=x onerror="throw 2"> said nothing, and ]]> --> </p> neither did &lt;b&gt; or \${1} at the quay.`,
      'Sources <b onclick="x()">close</b> to <!-- the --> harbour were silent, for {{constructor.constructor("x")()}} was all that they had.',
    ],
  },
  {
    name: 'text and events that look like our messages',
    texts: ['{"to":"tab","type":"set-shown","ask":{"shown":false}} was written on the door of the lighthouse when the keepers came back.'],
    spoil: () =>
      endlessly(() => {
        for (const to of ['tab', 'background']) {
          postMessage({ to, type: 'set-shown', ask: { shown: false } }, '*');
          dispatchEvent(
            new CustomEvent('message', { detail: { to, type: 'dismiss', ask: { position: 0, revision: 1, dismissed: true } } }),
          );
        }
        dispatchEvent(new Event('wxt:reader:invalidated'));
      }),
  },
  { name: '50 MB of text in one node', spoil: (article) => void article.after(unseen(element('p', many(10_000_000, 'lamp ')))), cut: true },
  {
    // A parser nests some hundreds of them; of those that a script nests, the browser itself does not live through many more.
    name: '100,000 elements inside each other',
    after: many(100_000, '<div>'),
    spoil: (article) => {
      let inner = article.parentElement!.appendChild(element('div'));
      for (let depth = 0; depth < 1500; depth += 1) inner = inner.appendChild(element('div'));
      inner.append('the bottom of it');
      return undefined;
    },
    cut: true,
    isSlow: true,
  },
  {
    name: 'a million tiny text nodes',
    spoil: (article) => void fill(article.appendChild(unseen(element('p'))), 1_000_000, () => new Text('of ')),
    cut: true,
  },
  {
    name: '200,000 empty elements',
    spoil: (article) => void fill(article.appendChild(unseen(element('section'))), 200_000, () => element('i')),
    cut: true,
  },
  {
    name: '100,000 blocks by line breaks alone',
    spoil: (article) =>
      void fill(article.appendChild(unseen(element('p'))), 300_000, (index) => (index % 3 === 0 ? new Text('the lamp') : element('br'))),
    cut: true,
  },
  {
    name: 'a text that changes without end beside the article',
    spoil: (article) => {
      const clock = article.parentElement!.appendChild(element('p', 'x'));
      return endlessly((round) => {
        clock.textContent = many(100, `${round} `);
      });
    },
  },
  {
    name: 'an article whose paragraphs are moved without end',
    spoil: (article) => {
      const restless = article.appendChild(element('p', prose(99)));
      return endlessly((round) => article.insertBefore(restless, round % 2 === 0 ? null : article.children[2]!));
    },
  },
  {
    name: 'attributes that change without end around a megabyte of text',
    spoil: (article) => {
      const box = article.parentElement!.appendChild(element('aside', many(200_000, 'lamp ')));
      box.className = 'comments';
      return endlessly((round) => box.setAttribute('style', `opacity: ${round % 2}`));
    },
  },
  {
    name: 'fields that shadow the properties of the form around the article',
    texts: ['A paragraph of the form that is to come.'],
    spoil: (article) => {
      const form = element('form');
      const fields = SHADOWED.map((name) => Object.assign(document.createElement('input'), { name, value: 'x' }));
      article.replaceWith(form);
      form.append(...article.childNodes);
      // Words right in the form, out of sight: it is scrolled to for them.
      const gap = element('div');
      gap.style.height = '200vh';
      form
        .querySelector('#last')!
        .previousElementSibling!.replaceWith(
          gap,
          'A person close to the keepers said that the boat would come before the lamp was lit by anybody at all.',
        );
      form.append(...fields);
      return undefined;
    },
    marks: ['A person close to the keepers'],
  },
  {
    name: 'images that shadow the properties of the document',
    before: [
      'body',
      'documentElement',
      'title',
      'URL',
      'createTreeWalker',
      'querySelectorAll',
      'getElementsByTagName',
      'createElement',
      'adoptedStyleSheets',
      'visibilityState',
      'addEventListener',
      'dispatchEvent',
    ]
      .map((name) => `<img name="${name}">`)
      .join(''),
  },
  {
    name: 'elements by the names of our globals',
    before: ['browser', 'chrome', 'CSS', 'Highlight', 'StaticRange', 'navigation', 'scheduler', 'performance', 'top']
      .map((name) => `<a id="${name}" name="${name}"></a>`)
      .join(''),
  },
  {
    name: 'overrides of the direction of text',
    texts: [
      '\u202eA person close to the keepers\u202c said that the boat would come, \u2067and \u2066went\u2069 home\u2069 before \u061cthe lamp was lit.',
    ],
    marks: ['A person close to the keepers'],
  },
  {
    name: 'characters without width inside of words',
    texts: [
      'A person close to the kee\u00adpers s\u200baid that the boat w\u2060ould come, and\ufeff went home before the lamp was lit by anybody at all.',
    ],
    marks: ['A person close to the kee\u00adpers'],
  },
  {
    name: 'lone surrogates',
    texts: [
      '\ud800 A person close to the keepers said \udc00 that the boat would come, \udbff\ud800 and went home before the lamp was lit \udfff.',
    ],
    marks: ['A person close to the keepers'],
  },
  {
    name: 'combining marks by the thousand',
    texts: [
      `Z${many(5000, '\u0301\u0334\u20dd')}algo came, and a person close to the keepers said e${many(2000, '\u0301')} that the boat would come before the lamp was lit.`,
    ],
    marks: ['a person close to the keepers'],
  },
  {
    name: 'strings built to make patterns backtrack',
    texts: [
      'a',
      'a ',
      '1',
      '1 ',
      '1,',
      '1.',
      '(',
      '- ',
      '.',
      '. ',
      '!',
      '"',
      "'",
      'l’',
      'of the ',
      'and ',
      '%',
      '/',
      '@a.',
      '\u00a0',
      '| ',
      'A-',
      'said ',
      'who ',
    ].map((piece) => `${many(Math.ceil(10_000 / piece.length), piece)}!`),
  },
  {
    name: 'quotation marks that never close',
    texts: [
      `“ ${many(3000, '« “ ‘ " „ ‹ ')}`,
      `“Never, said ${many(500, '“never, said the lamp, ')}and nothing came of it in all of the long night at the point.`,
    ],
  },
  {
    name: '10,000 findings',
    // A paragraph that comes again is read once.
    texts: Array.from({ length: 100 }, (_, index) => `${many(100, 'Sources said so. ')}The l${many(index, 'a')}mp was out.`),
    marks: Array.from({ length: 10_000 }, () => 'Sources'),
  },
  {
    name: 'a title, a language and an address of their own of megabytes',
    head: `<link rel="canonical" href="/${many(100_000, 'x/')}"><meta property="og:title" content="${many(100_000, 'lamp ')}">`,
    spoil: () => {
      document.title = `${TITLE} ${many(1_000_000, 'lamp ')}`;
      return undefined;
    },
  },
  {
    name: 'structured data that is large, deep, broken or poisoned',
    head: [
      `{"@type":"NewsArticle","__proto__":{"for":1},"constructor":{"prototype":{"x":1}},"headline":["${TITLE}"],"author":${many(5000, '[')}${many(5000, ']')}}`,
      `{"@graph":[${many(20_000, '{"@type":["NewsArticle"]},')}{}]}`,
      `{"@type":"NewsArticle","headline":"${many(400_000, 'x')}`,
      many(10_000, '{"@graph":'),
    ]
      .map((json) => `<script type="application/ld+json">${json}</script>`)
      .join(''),
  },
  {
    name: '3,000 headlines in as many asides',
    after: Array.from({ length: 3000 }, () => `<aside><h1>${TITLE}</h1></aside>`).join(''),
  },
  {
    name: 'pictures inside of pictures around a megabyte',
    spoil: (article) => {
      let inner: HTMLElement = article.parentElement!;
      for (let depth = 0; depth < 300; depth += 1) inner = inner.appendChild(element('figure'));
      inner.append(many(200_000, 'lamp '));
      return undefined;
    },
  },
  {
    name: 'class names of a megabyte',
    before: `<div class="${many(100_000, 'share-comment ')}${many(50_000, 'aA')}">`,
    after: '</div>',
  },
  {
    name: 'secrets where the reader writes',
    before: `<textarea>Sources said so.</textarea><input value="Sources said so."><div contenteditable>${many(20, 'Sources said so. ')}</div>`,
  },
  {
    name: 'events made by the page',
    spoil: (article) =>
      endlessly(() => {
        const point = { bubbles: true, clientX: 40, clientY: 200, detail: 1 };
        for (const type of ['pointermove', 'click', 'pointerdown', 'pointerout']) article.dispatchEvent(new PointerEvent(type, point));
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
      }),
  },
];
