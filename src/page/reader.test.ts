import { afterEach, describe, expect, it } from 'vitest';
import { leavePage, paragraphs, prose, showPage } from '../../tests/pages/test-page.ts';
import { readPage } from './reader.ts';

afterEach(leavePage);

const TITLE = 'Harbour council votes on ferry line';

async function read(body: string, titles = [TITLE]) {
  showPage({ body });
  return (await readPage(document, titles, new AbortController().signal)).blocks;
}

const textOf = (blocks: { text: string }[]): string => blocks.map(({ text }) => text).join('\n');

/** A page as news sites build them; `inner` stands in the middle of the article. */
function newsPage(inner: string): string {
  return `
    <header><a href="/">The Harbour Post</a><nav><ul><li><a href="/a">Menu bait 71 %</a></li></ul></nav></header>
    <main>
      <article>
        <h1>${TITLE}</h1>
        <p class="standfirst">After a night of talks the town decides what becomes of its oldest connection to the islands.</p>
        <p class="byline">By Ada Example</p>
        <div>Town, Harbour | Bait: published 5 hours ago | Updated 2 hours ago</div>
        <div>Bait of 1 May 2024, 08:15, read by 1 284 people so far</div>
        <div class="body">${paragraphs(4)}${inner}${paragraphs(8).slice(0, -1)}></div>
      </article>
      <aside><h2>Most read</h2><p>Sidebar bait: an unnamed official says that forty per cent of all boats are late on every day of the week.</p></aside>
    </main>
    <footer><p>Footer bait: the paper has 250 journalists, a source says, and prints on every day of the year but one.</p></footer>`;
}

describe('reading a page', () => {
  it('reads headline, standfirst, body, subheads, lists, quotations and tables, the headline first', async () => {
    const blocks = await read(
      newsPage(`
        <h2>What was decided</h2>
        <ul><li>The line stays open until March</li><li>Prices go up by three crowns</li></ul>
        <blockquote>We have never been asked, one of the captains said.</blockquote>
        <table><tr><th>Year</th><td>43 000 passengers</td></tr></table>`),
    );
    expect(blocks[0]).toMatchObject({ kind: 'headline', text: TITLE });
    expect(blocks[1]?.text).toMatch(/^After a night of talks/);
    expect(blocks.filter(({ kind }) => kind === 'subhead').map(({ text }) => text)).toEqual(['What was decided']);
    expect(blocks.filter(({ kind }) => kind === 'item').map(({ text }) => text)).toEqual([
      'The line stays open until March',
      'Prices go up by three crowns',
    ]);
    expect(blocks.filter(({ kind }) => kind === 'quote').map(({ text }) => text)).toEqual([
      'We have never been asked, one of the captains said.',
    ]);
    expect(blocks.filter(({ kind }) => kind === 'cell').map(({ text }) => text)).toEqual(['Year', '43 000 passengers']);
    expect(blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThanOrEqual(9);
  });

  it('puts the headline first also where it stands below something', async () => {
    const blocks = await read(`<article><p>${prose(40)}</p><h1>${TITLE}</h1><div>${paragraphs(6)}</div></article>`);
    expect(blocks[0]?.text).toBe(TITLE);
  });

  const bait: [string, string][] = [
    ['a caption', '<figure><img alt=""><figcaption>BAIT, according to a source, 90 % of it taken in July.</figcaption></figure>'],
    ['a caption without figure', '<div class="image-caption">BAIT, according to a source, 90 % of it taken in July.</div>'],
    [
      'a form',
      '<form><p>BAIT: 40 % of readers, an official says, write here.</p><input value="BAIT"><textarea>BAIT 40 %</textarea></form>',
    ],
    ['a field', '<textarea>BAIT says an anonymous source about the 40 % of all ferries that never left port this year.</textarea>'],
    [
      'an editable region',
      '<div contenteditable="true"><p>BAIT says an anonymous source about the 40 % of ferries that never left port this year.</p></div>',
    ],
    ['a button', '<button>BAIT 40 %</button>'],
    [
      'a script',
      '<script type="text/plain">BAIT says an anonymous source</script><noscript>BAIT 4 %</noscript><template><p>BAIT</p></template>',
    ],
    ['hidden text', '<p hidden>BAIT says a source here, in the middle of it.</p><p style="display:none">BAIT says a source</p>'],
    ['text for screen readers alone', '<p class="sr-only">BAIT says a source for screen readers only, nobody sees it.</p>'],
    ['text clipped away', '<p style="position:absolute;clip-path:inset(50%)">BAIT says a source that nobody can see here.</p>'],
    ['related links', '<div class="related"><p>BAIT says a source about another story altogether, read it there.</p></div>'],
    ['a link to another story', '<p><a href="/other">BAIT: an anonymous source says 40 % of ferries are late</a></p>'],
    ['a newsletter box', '<div class="newsletter-box"><p>BAIT: join the 40 000 readers of our letter, an insider says.</p></div>'],
    ['comments', '<section id="comments"><p>BAIT: anonymous sources again, 90 % of this is wrong, says me.</p></section>'],
    ['an author box', '<div class="author-bio"><p>BAIT has written for 20 years on 4 continents, sources say.</p></div>'],
    ['a cookie bar', '<div id="cookie-banner"><p>BAIT: we and our 843 partners use cookies, sources say.</p></div>'],
    ['a bar over the page', '<div style="position:fixed;bottom:0"><p>BAIT: we and our 843 partners would like to say something.</p></div>'],
    ['an advert', '<div class="ad-slot"><p>BAIT: 9 of 10 experts say that this boat is better.</p></div>'],
    ['a navigation list', '<nav><ul><li>BAIT 40 %</li></ul></nav>'],
    ['a menu by role', '<div role="navigation">BAIT, say experts, 40 % of it</div>'],
    ['text inside a picture', '<svg><text>BAIT 40 %</text></svg>'],
    ['a note on subscriptions', '<p>BAIT: Il vous reste 66.93% de cet article à lire. La suite est réservée aux abonnés.</p>'],
    ['text for print alone', '<div class="print-only"><p>BAIT of 1 May, according to a source: printed from our pages.</p></div>'],
    [
      'text that styles keep for print',
      '<style>@media screen { .paper { display: none } }</style><p class="paper">BAIT of 1 May, a source says: printed from our pages.</p>',
    ],
    ['teasers in boxes of their own', `<div class="teaser"><a href="/x"><h3>BAIT</h3><p>BAIT: ${prose(51)}</p></a></div>`.repeat(3)],
    ['a question for errors found', '<p>BAIT: Have you spotted an error in this text? Tell the desk, and it will be put right.</p>'],
    ['a question for errors found, in French', '<p>BAIT : vous avez repéré une erreur dans ce texte ? Écrivez à la rédaction.</p>'],
    ['a note of rights', '<p>Copyright © 2026 BAIT and Sons, Tolby.</p>'],
    ['an address to write to', '<p>bait@harbour-post.example (END)</p>'],
    ['a heading over nothing', '<h3>BAIT of the week</h3><h2>Next</h2>'],
  ];
  for (const [name, html] of bait) {
    it(`leaves out ${name}`, async () => {
      const text = textOf(await read(newsPage(html)));
      expect(text).not.toMatch(/bait/i);
      expect(text).toContain('Paragraph 1 tells');
      expect(text).toContain('Paragraph 8 tells');
    });
  }

  it('lets a paragraph pass whose verb only ends like a notice', async () => {
    const said = 'Le maire dit avoir également reçu trois lettres : il a porté plainte.';
    expect(textOf(await read(newsPage(`<p>${said}</p><p>Voir aussi notre dossier : les ports</p>`)))).toContain(said);
    expect(textOf(await read(newsPage('<p>BAIT, à lire aussi : les ports</p>')))).not.toContain('BAIT');
  });

  it('reads letters and figures raised over the line as part of their words, and leaves those that lead to notes', async () => {
    const raised = `Le port est à la 142<sup>e</sup> place au XIX<sup>e</sup> siècle, quai n<sup>o</sup> 4, sur 300 m<sup>2</sup>,
      dit le maire<sup>e</sup>, après deux ans<sup>2</sup> et 40 avis<sup>[3]</sup> de tous.`;
    expect(textOf(await read(newsPage(`<p>${raised}</p>`)))).toContain(
      'Le port est à la 142e place au XIXe siècle, quai no 4, sur 300 m2, dit le maire, après deux ans et 40 avis de tous.',
    );
  });

  it('lets copyright and addresses pass where a sentence speaks of them', async () => {
    const said = [
      'Copyright is why the museum shut the hall, its keeper said.',
      'Write to mayor@tolby.example before May, the town says on its walls.',
    ];
    const text = textOf(await read(newsPage(said.map((sentence) => `<p>${sentence}</p>`).join(''))));
    for (const sentence of said) expect(text).toContain(sentence);
  });

  it('lets a report of errors pass for one', async () => {
    const text = textOf(
      await read(newsPage('<p>The auditors found an error in the books, and the mayor signalled another one in June.</p>')),
    );
    expect(text).toContain('found an error in the books');
  });

  it('reads a line that comes again once', async () => {
    const again = 'The line stays open until March, and that is all there is to say of it today.';
    const text = textOf(await read(newsPage(`<p>${again}</p><div><p>${again}</p></div>`)));
    expect(text.split(again)).toHaveLength(2);
  });

  it('reads what stands in elements of the page’s own making', async () => {
    const blocks = await read(
      newsPage(
        '<x-story><x-paragraph><p>One of the captains spoke to <x-name>Ada Example</x-name> of the port.</p></x-paragraph></x-story>',
      ),
    );
    expect(blocks.map(({ text }) => text)).toContain('One of the captains spoke to Ada Example of the port.');
  });

  it('reads an article whose frame carries a suspicious name, and not the comments below it', async () => {
    const blocks = await read(`
      <div class="sidebar-left social-share">
        <h1>${TITLE}</h1>${paragraphs(8)}
      </div>
      <div class="comments">${Array.from({ length: 30 }, (_, index) => `<div><p>Comment bait ${index}: ${prose(100 + index)}</p></div>`).join('')}</div>`);
    expect(blocks.length).toBe(9);
    expect(textOf(blocks)).not.toMatch(/bait/i);
  });

  it('reads the article where a form holds the whole page', async () => {
    const blocks = await read(`<form>${newsPage('')}</form>`);
    expect(textOf(blocks)).toContain('Paragraph 8 tells');
    expect(textOf(blocks)).not.toMatch(/bait/i);
  });

  it('reads a live report entry by entry', async () => {
    const entries = Array.from(
      { length: 12 },
      (_, index) =>
        `<article class="entry"><time>1${index % 10}:0${index % 6}</time><h3>Entry ${index}</h3><div><p>${prose(index)}</p></div></article>`,
    );
    const text = textOf(await read(`<main><h1>${TITLE}</h1><div id="live">${entries.join('')}</div></main>`));
    for (let index = 0; index < 12; index += 1) expect(text).toContain(`Paragraph ${index} tells`);
    expect(text).toContain('Entry 5');
    expect(text).not.toMatch(/^\d\d:\d\d$/m);
  });

  it('reads what the first entry of a live report is about, with its time, and not when the page was published', async () => {
    const entries = ['9h12 : Une grue pour le port de Tolby', '8h55 : Le maire de Tolby parle'].map(
      (title, half) =>
        `<div><strong>${title}</strong>${Array.from({ length: 8 }, (_, index) => `<p>${prose(half * 8 + index)}</p>`).join('')}</div>`,
    );
    const dates = '<div>Bait, 11h20 | mis à jour 12h40</div><div>11h20 - Bait, mis à jour par la rédaction le 3 mai à 12h40</div>';
    const text = textOf(await read(`<main><h1>${TITLE}</h1>${dates}${entries.join('')}</main>`));
    expect(text).toMatch(/^Harbour.*\n9h12 : Une grue pour le port de Tolby\nParagraph 0/);
  });

  it('reads nothing on a page of links', async () => {
    const links = Array.from({ length: 60 }, (_, index) => `<li><a href="/${index}">${prose(index)}</a></li>`).join('');
    expect(await read(`<h1>${TITLE}</h1><ul>${links}</ul>`)).toEqual([]);
  });

  it('leaves the page as it found it', async () => {
    showPage({ body: newsPage('<p>Some more text in the middle of the article, for good measure.</p>') });
    const before = document.documentElement.outerHTML;
    await readPage(document, [TITLE], new AbortController().signal);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stops when called off', async () => {
    showPage({ body: newsPage(paragraphs(4000)) });
    const life = new AbortController();
    const reading = readPage(document, [TITLE], life.signal);
    life.abort(new Error('called off'));
    await expect(reading).rejects.toThrow('called off');
  });

  it('lets the page have its turn while it reads', async () => {
    showPage({ body: newsPage(paragraphs(6000)) });
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 0);
    await readPage(document, [TITLE], new AbortController().signal);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(1);
  });
});

describe('hostile pages', () => {
  it('is not misled by fields and pictures named like properties', async () => {
    const traps = [
      'textContent',
      'firstChild',
      'nextSibling',
      'parentElement',
      'localName',
      'nodeType',
      'getAttribute',
      'children',
      'attributes',
      'isConnected',
    ];
    const form = `<form>${traps.map((name) => `<input name="${name}">`).join('')}<p>bait: the form is not read, says a source.</p></form>`;
    const images = ['body', 'documentElement', 'querySelectorAll', 'createTreeWalker', 'title', 'URL', 'adoptedStyleSheets'].map(
      (name) => `<img name="${name}">`,
    );
    const blocks = await read(newsPage(form + images.join('')));
    expect(textOf(blocks)).toContain('Paragraph 8 tells');
    expect(textOf(blocks)).not.toMatch(/bait/i);
  });

  it('survives ten thousand elements inside each other', async () => {
    const blocks = await read(`${newsPage('')}${'<div>'.repeat(10_000)}the bottom of it${'</div>'.repeat(10_000)}`);
    expect(textOf(blocks)).toContain('Paragraph 8 tells');
  });

  it('goes down no further than any page needs', async () => {
    // Deeper than a parser nests, as a script can; browsers themselves break at some thousands.
    showPage({ body: newsPage('') });
    let inner = document.querySelector('main')!.appendChild(document.createElement('div'));
    for (let depth = 0; depth < 1500; depth += 1) inner = inner.appendChild(document.createElement('div'));
    inner.append('the bottom of it');
    const { blocks, cut } = await readPage(document, [TITLE], new AbortController().signal);
    expect(textOf(blocks)).toContain('Paragraph 8 tells');
    expect(cut).toBe(true);
  });

  it('reads one giant paragraph', async () => {
    const giant = Array.from({ length: 3000 }, (_, index) => prose(index)).join(' ');
    const blocks = await read(`<article><h1>${TITLE}</h1><p>${giant}</p><p>${prose(1)}</p></article>`);
    expect(textOf(blocks)).toContain('Paragraph 2999 tells');
  });
});
