import { afterEach, describe, expect, it } from 'vitest';
import { leavePage, paragraphs, prose, showPage } from '../../tests/pages/test-page.ts';
import { readPage } from './reader.ts';
import { TELLING_ATTRIBUTES, Zone } from './zone.ts';

afterEach(leavePage);

const BODY = `
  <nav id="nav"><a href="#a">News</a> <a href="#b" id="link">Town</a></nav>
  <div id="frame"><main id="main"><h1>Harbour council votes on ferry line</h1>
    <div id="story">${paragraphs(8)}<div id="player"><button id="button">Listen</button></div></div></main></div>
  <aside id="aside"><p id="clock">12:00</p><p id="advert">Buy one.</p></aside>
  <form id="form"><textarea id="field">A letter.</textarea></form>
  <div id="editor" contenteditable><p id="draft">A draft.</p></div>`;

const at = (id: string) => document.getElementById(id)!;
const paragraph = (text: string) => Object.assign(document.createElement('p'), { textContent: text });
const textOf = (element: Element) => element.firstChild as Text;

/** What the page does, as its observer tells it. */
function recordsOf(change: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: TELLING_ATTRIBUTES,
  });
  change();
  const records = observer.takeRecords();
  observer.disconnect();
  expect(records).not.toEqual([]);
  return records;
}

async function zoneOfPage(): Promise<Zone> {
  showPage({ title: 'Harbour council votes on ferry line', body: BODY });
  const { zone, blocks } = await readPage(document, [document.title], new AbortController().signal);
  expect(blocks).toHaveLength(9);
  return zone;
}

const first = () => at('story').querySelector('p')!;

describe('of a page that was read', () => {
  it.each<[string, () => void]>([
    ['its words are edited', () => textOf(first()).appendData(' And more.')],
    ['its headline is', () => document.querySelector('h1')!.replaceChildren('Council sleeps')],
    ['a paragraph comes into it', () => first().after(paragraph('A line.'))],
    ['one goes', () => first().remove()],
    ['it goes', () => at('main').remove()],
    ['all around it goes', () => at('frame').remove()],
    ['it is written anew', () => at('frame').replaceWith(paragraph('Gone.'))],
    ['a part of it is hidden', () => first().toggleAttribute('hidden')],
    ['something around it is called otherwise', () => document.body.classList.add('translated')],
    ['its language changes', () => at('main').setAttribute('lang', 'fr')],
    ['a long text comes beside it', () => at('aside').append(paragraph(prose(1) + prose(2)))],
    ['a long text comes to the body', () => document.body.append(paragraph(prose(1) + prose(2)))],
  ])('counts that %s', async (_, change) => {
    const zone = await zoneOfPage();
    expect(recordsOf(change).some((record) => zone.concerns(record))).toBe(true);
  });

  it.each<[string, () => void]>([
    ['a clock beside it ticks', () => textOf(at('clock')).replaceData(0, 5, '12:01')],
    ['an advert moves', () => at('advert').setAttribute('style', 'left: 1px')],
    ['an advert changes its few words', () => at('advert').replaceChildren('Buy two.')],
    ['what has no text comes into it', () => at('story').append(document.createElement('span'), document.createTextNode(' '))],
    ['a link of the menu is pointed at', () => at('link').classList.add('hover')],
    ['its reader writes in a field', () => at('field').replaceChildren(`A letter. ${prose(1)} ${prose(2)}`)],
    ['its reader writes a text', () => at('draft').replaceChildren(`A draft. ${prose(1)} ${prose(2)}`)],
    ['its player is renamed', () => textOf(at('button')).replaceData(0, 6, 'Pause')],
    [
      'a script comes',
      () => document.head.append(Object.assign(document.createElement('script'), { type: 'text/x', text: prose(1) + prose(2) })),
    ],
  ])('does not count that %s', async (_, change) => {
    const zone = await zoneOfPage();
    expect(recordsOf(change).filter((record) => zone.concerns(record))).toEqual([]);
  });

  it('counts that what holds its headline is called otherwise, also beside the body', async () => {
    const title = 'Harbour council votes on ferry line';
    showPage({ title, body: `<header id="hero"><h1>${title}</h1></header><div id="body">${paragraphs(8)}</div>` });
    const { zone } = await readPage(document, [title], new AbortController().signal);
    expect(recordsOf(() => at('hero').classList.add('compact')).some((record) => zone.concerns(record))).toBe(true);
  });

  it('counts what comes beside it sentence by sentence, and clocks never', async () => {
    const zone = await zoneOfPage();
    const counted = Array.from({ length: 8 }, (_, index) =>
      recordsOf(() => at('aside').append(paragraph(`${index} ${'word '.repeat(12)}`))).some((record) => zone.concerns(record)),
    );
    expect(counted.filter(Boolean)).toHaveLength(2);
    for (let minute = 0; minute < 500; minute += 1) {
      const records = recordsOf(() => at('clock').replaceChildren(`12:${minute}`));
      expect(records.some((record) => zone.concerns(record))).toBe(false);
    }
  });
});

describe('of a page of which nothing was read', () => {
  it('counts text, and not how anything looks', () => {
    showPage({ body: BODY });
    const zone = new Zone();
    const looks = recordsOf(() => document.body.classList.add('night'));
    expect(looks.some((record) => zone.concerns(record))).toBe(false);
    expect(recordsOf(() => at('aside').append(paragraph('Short.'))).some((record) => zone.concerns(record))).toBe(false);
    expect(recordsOf(() => at('aside').append(paragraph(prose(1) + prose(2)))).some((record) => zone.concerns(record))).toBe(true);
  });

  it('counts that text is unveiled by an attribute that kept it from being looked at', () => {
    showPage({ body: BODY });
    at('main').toggleAttribute('hidden', true);
    const zone = new Zone();
    expect(recordsOf(() => at('main').toggleAttribute('hidden', false)).some((record) => zone.concerns(record))).toBe(true);
    expect(recordsOf(() => at('button').toggleAttribute('hidden', true)).some((record) => zone.concerns(record))).toBe(false);
  });
});
