import { afterEach, describe, expect, it, vi } from 'vitest';
import { leavePage, paragraphs, showPage } from '../../tests/pages/test-page.ts';
import type { Analysis, Certainty, Kind, SourceMention } from '../analysis/types.ts';
import type { Analyse } from './find.ts';
import { noFindings } from './no-findings.ts';
import { drawsMarks, HIGHLIGHTS, type HighlightName } from './painter.ts';
import { isShown } from './safe-dom.ts';
import { Session } from './session.ts';
import { nextTask } from './slices.ts';

vi.mock(import('./safe-dom.ts'), async (load) => {
  const all = await load();
  return { ...all, isShown: vi.fn(all.isShown) };
});

const TITLE = 'Harbour council votes on ferry line';
const NEWS = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}"}</script>`;
const STORY = `
  <p id="first">Two <b>port officials</b> told the paper that the line would close. Experts say it never paid.</p>
  <p>At least 43&nbsp;000 passengers took it, and 12 ships served it, one of the captains said in a long talk at the quay.</p>`;

let session: Session | undefined;

afterEach(() => {
  session?.destroy();
  session = undefined;
  vi.mocked(isShown).mockReset();
  leavePage();
});

const explanation = { rule: 'test', because: [] };

/** An analysis that finds the given words, each where it comes first. */
function analysisOf(
  text: string,
  sources: [string, Kind, Certainty?][],
  figures: [string, 'anonymous' | 'unattributed' | 'attributed', string?][],
): Analysis {
  const place = (exact: string) => {
    const start = text.indexOf(exact);
    return { start, end: start + exact.length, exact };
  };
  return {
    ...noFindings(),
    language: 'en',
    sources: sources.map(([exact, kind, certainty = 'clear']): SourceMention => ({ ...place(exact), kind, certainty, explanation })),
    figures: figures.map(([exact, status, elsewhere]) => ({
      ...place(exact),
      status,
      certainty: 'clear',
      explanation,
      ...(elsewhere && { sourcedElsewhere: place(elsewhere) }),
    })),
  };
}

const analyse: Analyse = async (blocks) =>
  analysisOf(
    blocks.join('\n\n'),
    [
      ['Two port officials', 'unnamed'],
      ['Experts', 'vague'],
      ['the paper', 'document'],
      ['one of the captains', 'unnamed', 'likely'],
    ],
    [
      ['At least 43\u00A0000 passengers', 'anonymous'],
      ['12 ships', 'unattributed'],
    ],
  );

function show(head = NEWS): void {
  showPage({ title: TITLE, head, body: `<main><h1>${TITLE}</h1><div>${STORY}${paragraphs(8)}</div></main>` });
}

async function start(options: Partial<ConstructorParameters<typeof Session>[0]> = {}): Promise<Session> {
  session = new Session({ document, analyse, onChange: () => undefined, ...options });
  await vi.waitFor(() => expect(session?.get().reading.state).not.toBe('reading'));
  return session;
}

/** The words under each of our highlights, as the page's own engine gives them. */
function painted(): Partial<Record<HighlightName, string[]>> {
  const found: Partial<Record<HighlightName, string[]>> = {};
  for (const name of HIGHLIGHTS) {
    const highlight = CSS.highlights.get(name);
    if (!highlight) continue;
    found[name] = Array.from(highlight, ({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    });
  }
  return found;
}

const MARKED = {
  'selon-unnamed': ['Two port officials', 'At least 43\u00A0000 passengers'],
  'selon-vague': ['Experts'],
  'selon-figure': ['At least 43\u00A0000 passengers', '12 ships'],
};

describe('a session', () => {
  it('marks what is clear and a fault, each family by its own highlight, figures of anonymous sources by both', async () => {
    show();
    const seen: [string, number][] = [];
    await start({ onChange: ({ reading }, marks) => seen.push([reading.state, marks]) });
    expect(painted()).toEqual(MARKED);
    expect(seen).toEqual([['article', 4]]);
    expect(session?.get().reading).toMatchObject({ state: 'article', title: TITLE, language: 'en', blocks: 11 });
  });

  it('leaves the page as it found it: before, while and after marks are shown', async () => {
    show();
    const before = document.documentElement.outerHTML;
    const session = await start();
    expect(CSS.highlights.size).toBeGreaterThan(0);
    expect(document.documentElement.outerHTML).toBe(before);
    session.goTo(0);
    expect(document.documentElement.outerHTML).toBe(before);
    session.destroy();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(drawsMarks()).toBe(false);
  });

  it("draws lines in the page's engine, and keeps other sheets and highlights", async () => {
    show();
    const theirs = new CSSStyleSheet();
    document.adoptedStyleSheets.push(theirs);
    CSS.highlights.set('theirs', new Highlight());
    const session = await start();
    expect(drawsMarks()).toBe(true);
    const lineOf = (name: HighlightName) => getComputedStyle(document.getElementById('first')!, `::highlight(${name})`).textDecorationStyle;
    expect(['selon-unnamed', 'selon-vague', 'selon-figure', 'selon-sourced'].map((name) => lineOf(name as HighlightName))).toEqual([
      'dotted',
      'wavy',
      'dashed',
      'solid',
    ]);
    session.destroy();
    expect(document.adoptedStyleSheets).toEqual([theirs]);
    expect([...CSS.highlights.keys()]).toEqual(['theirs']);
    document.adoptedStyleSheets = [];
    CSS.highlights.clear();
  });

  it('chooses its inks by the text that is marked, also where only some of it is light', async () => {
    show(`${NEWS}<style>#first { background: #111; color: #eee }</style>`);
    await start();
    expect(painted()).toEqual({
      'selon-unnamed': ['At least 43\u00A0000 passengers'],
      'selon-unnamed-dark': ['Two port officials'],
      'selon-vague-dark': ['Experts'],
      'selon-figure': ['At least 43\u00A0000 passengers', '12 ships'],
    });
    const ink = (name: HighlightName) => getComputedStyle(document.getElementById('first')!, `::highlight(${name})`).textDecorationColor;
    expect([ink('selon-unnamed'), ink('selon-unnamed-dark')]).toEqual(['rgb(106, 63, 181)', 'rgb(185, 161, 247)']);
  });

  it('hides and shows', async () => {
    show();
    const session = await start();
    expect(session.setShown(false).shown).toBe(false);
    expect(painted()).toEqual({});
    expect(document.adoptedStyleSheets).toEqual([]);
    session.setShown(true);
    expect(painted()).toEqual(MARKED);
  });

  it('narrows the marks to some categories, of either certainty, and back', async () => {
    show();
    const session = await start();
    session.filter(['unnamed', 'document']);
    expect(painted()).toEqual({ 'selon-unnamed': ['Two port officials', 'one of the captains'], 'selon-sourced': ['the paper'] });
    session.filter([]);
    expect(painted()).toEqual(MARKED);
  });

  it('follows the choice of categories to mark', async () => {
    show();
    const session = await start({ marked: ['vague'] });
    expect(painted()).toEqual({ 'selon-vague': ['Experts'] });
    session.mark(['unattributed']);
    expect(painted()).toEqual({ 'selon-figure': ['12 ships'] });
  });

  it('leaves protected witnesses and figures sourced elsewhere unmarked', async () => {
    show();
    await start({
      analyse: async (blocks) => {
        const analysis = analysisOf(blocks.join('\n\n'), [['Two port officials', 'unnamed']], [['12 ships', 'unattributed', 'passengers']]);
        return { ...analysis, sources: analysis.sources.map((source) => ({ ...source, protected: true })) };
      },
    });
    expect(session?.get().reading.sources).toHaveLength(1);
    expect(painted()).toEqual({});
  });

  it('dismisses a finding and puts it back, in its own revision only', async () => {
    show();
    const session = await start();
    const { revision } = session.get();
    expect(session.dismiss(1, revision - 1, true).dismissed).toEqual([]);
    expect(session.dismiss(1, revision, true).dismissed).toEqual([1]);
    expect(painted()['selon-vague']).toBeUndefined();
    session.dismiss(1, revision, false);
    expect(painted()).toEqual(MARKED);
    expect(session.dismiss(99, revision, true).dismissed).toEqual([]);
  });

  it('takes no position of a page that was in the tab before it', async () => {
    show();
    const before = (await start()).get().revision;
    session?.destroy();
    const after = await start();
    expect(after.dismiss(0, before).dismissed).toEqual([]);
    expect(after.goTo(0, before)).toBe(false);
  });

  it('keeps out what was dismissed, wherever the page moves it', async () => {
    show();
    const session = await start();
    const { revision } = session.get();
    expect(session.painted[1]?.finding.exact).toBe('Experts');
    session.dismiss(1, revision);
    document.getElementById('first')!.insertAdjacentHTML('beforebegin', '<p>Two port officials told the paper of it.</p>');
    await vi.waitFor(() => expect(session.get().revision).toBeGreaterThan(revision));
    expect(session.get().dismissed).toEqual([1]);
    expect(painted()['selon-vague']).toBeUndefined();
    const moved = document.getElementById('first')!;
    document.getElementById('first')!.parentElement!.append(moved);
    await vi.waitFor(() => expect(session.get().revision).toBeGreaterThan(revision + 1));
    expect(painted()['selon-vague']).toBeUndefined();
    session.dismiss(1, session.get().revision, false);
    expect(painted()['selon-vague']).toEqual(['Experts']);
  });

  it('takes out on the next visit what was dismissed on the last', async () => {
    show();
    const dismissed: string[] = [];
    const session = await start({ onDismiss: async (identity) => dismissed.push(identity) });
    session.dismiss(1);
    session.destroy();
    const next = await start();
    expect(painted()).toEqual(MARKED);
    next.recall(dismissed);
    expect(next.get().dismissed).toEqual([1]);
    expect(painted()['selon-vague']).toBeUndefined();
  });

  it('keeps marked on this visit what the reader put back, though it is known as dismissed', async () => {
    show();
    const session = await start();
    const identities = [0, 1].map((position) => session.identityOf(position)!);
    session.recall(identities);
    expect(session.get().dismissed).toEqual([0, 1]);
    session.dismiss(1, session.get().revision, false);
    session.recall(identities);
    expect(session.get().dismissed).toEqual([0]);
  });

  it('tells what of a dismissal was not kept, until one is', async () => {
    show();
    const onDismiss = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('The disk is full'));
    const session = await start({ onDismiss });
    session.dismiss(1);
    await vi.waitFor(() => expect(session.get().unkept).toBe('The disk is full'));
    expect(session.get().dismissed).toEqual([1]);
    expect(session.dismiss(1, session.get().revision, false)).not.toHaveProperty('unkept');
  });

  it('tells nothing on the next article of what was not kept on the one before', async () => {
    show();
    const session = await start({ onDismiss: () => Promise.reject(new Error('The disk is full')) });
    session.dismiss(1);
    await vi.waitFor(() => expect(session.get().unkept).toBe('The disk is full'));
    const { revision } = session.get();
    document.getElementById('first')!.textContent = 'Two port officials told the paper that the bridge would open.';
    await vi.waitFor(() => expect(session.get().revision).toBeGreaterThan(revision));
    expect(session.get()).not.toHaveProperty('unkept');
  });

  it('tells nothing on the next article of what turns out only then not to have been kept', async () => {
    show();
    let refuse: (error: Error) => void = () => undefined;
    const onDismiss = () =>
      new Promise<never>((_, reject) => {
        refuse = reject;
      });
    const session = await start({ onDismiss });
    session.dismiss(1);
    const { revision } = session.get();
    document.getElementById('first')!.textContent = 'Two port officials told the paper that the bridge would open.';
    await vi.waitFor(() => expect(session.get().revision).toBeGreaterThan(revision));
    refuse(new Error('The disk is full'));
    await nextTask();
    expect(session.get()).not.toHaveProperty('unkept');
  });

  it('analyses a page that writes its article anew without end a few times only', async () => {
    show();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    try {
      const slow = vi.fn<Analyse>(async (...article) => {
        await new Promise((resolve) => setTimeout(resolve, 100));
        return analyse(...article);
      });
      session = new Session({ document, analyse: slow, onChange: () => undefined });
      for (let step = 0; step < 400; step += 1) {
        document.getElementById('first')!.append(` ${step}`);
        await vi.advanceTimersByTimeAsync(50);
      }
      expect(slow.mock.calls.length).toBeGreaterThan(5);
      expect(slow.mock.calls.length).toBeLessThanOrEqual(11);
    } finally {
      vi.useRealTimers();
    }
  });

  it('goes to a finding, and says where it is not any more', async () => {
    show();
    document.querySelector('main')!.insertAdjacentHTML('afterbegin', '<div style="height:4000px"></div>');
    const session = await start();
    expect(session.goTo(1)).toBe(true);
    expect(painted()['selon-here']).toEqual(['Experts']);
    await vi.waitFor(() => {
      const { top } = document.getElementById('first')!.getBoundingClientRect();
      expect(top).toBeGreaterThan(0);
      expect(top).toBeLessThan(innerHeight);
    });
    expect(session.goTo(1, session.get().revision - 1)).toBe(false);
    expect(session.goTo(77)).toBe(false);
    document.getElementById('first')!.remove();
    expect(session.goTo(1)).toBe(false);
  });

  it('leaves nothing of a place that stood out while marks are off', async () => {
    show();
    const session = await start();
    session.setShown(false);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      expect(session.goTo(1)).toBe(true);
      expect(document.adoptedStyleSheets).toHaveLength(1);
      vi.runAllTimers();
    } finally {
      vi.useRealTimers();
    }
    expect([CSS.highlights.size, document.adoptedStyleSheets]).toEqual([0, []]);
  });

  it('drops the marks of words that the page changed while it slept as soon as it wakes', async () => {
    show();
    const session = await start();
    const turn = (isSeen: boolean) => {
      vi.mocked(isShown).mockReturnValue(isSeen);
      dispatchEvent(new Event('visibilitychange'));
    };
    turn(false);
    const words = document
      .createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ nodeValue }) => (nodeValue?.includes('Experts') ? 1 : 3))
      .nextNode();
    words!.nodeValue = words!.nodeValue!.replace('Experts say', 'It is said that');
    turn(true);
    expect(session.painted.map(({ finding }) => finding.exact)).not.toContain('Experts');
  });

  it('says of a page without a body that it is no article, and reads it once it has one', async () => {
    show();
    const { body, documentElement } = document;
    body.remove();
    const session = await start();
    expect(session.get().reading.state).toBe('not-an-article');
    documentElement.append(body);
    await vi.waitFor(() => expect(painted()).toEqual(MARKED));
  });

  it('steps through the marks in the order of the page, round', async () => {
    show();
    const session = await start();
    const visited: (string | undefined)[] = [];
    for (const by of [1, 1, 1, 1, 1, -1] as const) {
      expect(session.step(by)).toBe(true);
      visited.push(painted()['selon-here']?.[0]);
    }
    expect(visited).toEqual([
      'Two port officials',
      'Experts',
      'At least 43\u00A0000 passengers',
      '12 ships',
      'Two port officials',
      '12 ships',
    ]);
    session.setShown(false);
    expect(session.step(1)).toBe(false);
  });

  it('tells where a figure links to, and nothing of figures without a link', async () => {
    show();
    const passengers = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.startsWith('At least'))!;
    passengers.innerHTML = passengers.innerHTML.replace('12 ships', '<a href="https://stats.example/ships">12 ships</a>');
    const session = await start();
    const links = session.get().reading.figures.map(({ exact, link }) => [exact, link]);
    expect(links).toEqual([
      ['At least 43\u00A0000 passengers', undefined],
      ['12 ships', 'https://stats.example/ships'],
    ]);
  });

  it('reads no page that is no article, until asked', async () => {
    show('');
    const asked = vi.fn(analyse);
    const session = await start({ analyse: asked });
    expect(session.get().reading.state).toBe('not-an-article');
    expect(session.get().reading.signals?.against).toEqual(['undeclared']);
    expect(asked).not.toHaveBeenCalled();
    session.readOnRequest();
    await vi.waitFor(() => expect(session.get().reading.state).toBe('article'));
    expect(painted()).toEqual(MARKED);
  });

  it('waits for the reader where pages are read on request only', async () => {
    show();
    const session = await start({ rule: 'on-request' });
    expect(session.get().reading.state).toBe('on-request');
    expect(painted()).toEqual({});
    session.readOnRequest();
    await vi.waitFor(() => expect(painted()).toEqual(MARKED));
  });

  it('looks at nothing before it knows what the reader wants on the site, nor where he wants nothing', async () => {
    show();
    const asked = vi.fn(analyse);
    const changes = vi.fn();
    session = new Session({ document, rule: 'awaited', analyse: asked, onChange: changes });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(session.get().reading.state).toBe('reading');
    expect(changes).not.toHaveBeenCalled();
    session.obey('never');
    expect(session.get().reading).toMatchObject({ state: 'off-for-site', title: TITLE, blocks: 0 });
    expect(session.readOnRequest().reading.state).toBe('off-for-site');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(session.get().reading.signals).toBeUndefined();
    expect(asked).not.toHaveBeenCalled();
    expect(painted()).toEqual({});
  });

  it('follows another wish at once, to and fro', async () => {
    show();
    const session = await start();
    expect(painted()).toEqual(MARKED);
    const { revision } = session.get();
    session.obey('never');
    expect(painted()).toEqual({});
    expect(session.get()).toMatchObject({ reading: { state: 'off-for-site', sources: [] }, revision: revision + 1 });
    session.obey('read');
    await vi.waitFor(() => expect(painted()).toEqual(MARKED));
    session.obey('on-request');
    await vi.waitFor(() => expect(session.get().reading.state).toBe('on-request'));
    expect(painted()).toEqual({});
    session.obey('read');
    await vi.waitFor(() => expect(painted()).toEqual(MARKED));
  });

  it('asks for the analysis anew where it has other findings now', async () => {
    show();
    let found: Analysis['sources'] = [];
    const session = await start({ analyse: async () => ({ ...noFindings(), language: 'en', sources: found }) });
    expect(painted()).toEqual({});
    found = (
      (await analyse([TITLE, document.getElementById('first')?.textContent ?? ''], { language: 'en', outlet: [] })) as Analysis
    ).sources.slice(0, 1);
    session.analyseAnew();
    await vi.waitFor(() => expect(session.painted).toHaveLength(1));
  });

  /** A session whose analyses are answered when the test says so. */
  async function startHeld() {
    show();
    const answers: (() => void)[] = [];
    const held: Analyse = (...article) =>
      new Promise((resolve) => {
        answers.push(() => resolve(analyse(...article)));
      });
    const session = new Session({ document, analyse: held, onChange: () => undefined });
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    return { session, answers };
  }

  it('asks once more where that was wished for while an analysis was under way', async () => {
    const { session, answers } = await startHeld();
    session.analyseAnew();
    answers[0]?.();
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    await vi.waitFor(() => expect(painted()).toEqual(MARKED));
    session.destroy();
  });

  it('takes no answer that comes after the site was switched off, and asks anew when it is on again', async () => {
    const { session, answers } = await startHeld();
    session.obey('never');
    answers[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(session.get().reading.state).toBe('off-for-site');
    session.obey('read');
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.();
    await vi.waitFor(() => expect(painted()).toEqual(MARKED));
    session.destroy();
  });

  it('gives blocks, the declared language and the names of the outlet to the analysis', async () => {
    show();
    const asked = vi.fn(analyse);
    await start({ analyse: asked });
    const [blocks, page] = asked.mock.calls[0] ?? [];
    expect(blocks?.[0]).toBe(TITLE);
    expect(blocks?.[2]).toContain('At least 43\u00A0000 passengers took it');
    expect(page?.language).toBe('en');
    expect(page?.outlet).toContain(location.hostname);
  });

  it('says so where the language is not supported, and where the analysis fails', async () => {
    show();
    const session = await start({ analyse: async () => ({ unsupported: 'de' }) });
    expect(session.get().reading).toMatchObject({ state: 'unsupported-language', language: 'de' });
    session.destroy();
    const failing = await start({ analyse: () => Promise.reject(new Error('no answer')) });
    expect(failing.get()).toMatchObject({ reading: { state: 'failed' }, failure: 'no answer' });
    expect(painted()).toEqual({});
  });

  it('paints nothing once destroyed, however late the analysis answers', async () => {
    show();
    let answer: ((analysis: Analysis) => void) | undefined;
    const changes = vi.fn();
    const asked = vi.fn<Analyse>(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    session = new Session({ document, analyse: asked, onChange: changes });
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    session.destroy();
    const before = changes.mock.calls.length;
    answer?.(analysisOf('Experts', [['Experts', 'vague']], []));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(changes.mock.calls.length).toBe(before);
    expect(painted()).toEqual({});
    expect(session.readOnRequest().reading.state).toBe('reading');
    session.setShown(true);
    expect(painted()).toEqual({});
  });
});
