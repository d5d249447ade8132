import '../theme.css';
import './export-menu.css';
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { profiledPage } from '../../../tests/profiled-page.ts';
import { UI_LANGUAGES } from '../../messages/catalogue.ts';
import { messagesFor } from '../../messages/messages.ts';
import { ExportMenu, type Profiled } from './export-menu.tsx';

let app: HTMLElement;
let copied: string[];
let saved: { file: string; text: Promise<string>; type: string }[];

beforeEach(() => {
  document.title = 'Selon';
  app = document.createElement('main');
  app.append(document.createElement('h1'), document.createElement('div'));
  app.querySelector('h1')!.textContent = 'Selon';
  document.body.append(app);
  copied = [];
  saved = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob as Blob);
    return address;
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)!;
    // As bytes: `text` drops the mark at the start.
    const text = blob.arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    saved.push({ file: this.download, text, type: blob.type });
  });
});

afterEach(() => {
  render(null, app.querySelector('div')!);
  app.remove();
  vi.restoreAllMocks();
});

async function show(profile: () => Promise<Profiled | undefined>, language: 'en' | 'fr' = 'en'): Promise<void> {
  document.documentElement.lang = language;
  await act(() => render(<ExportMenu profile={profile} messages={messagesFor(language)} onSaid={heard} />, app.querySelector('div')!));
  app.querySelector('details')!.open = true;
}

const page = async () => profiledPage('en');
const choose = (format: string) => act(() => app.querySelector<HTMLInputElement>(`[value=${format}]`)!.click());
const press = async (what: 'copy' | 'download') => {
  await act(async () => app.querySelector<HTMLButtonElement>(`[data-export=${what}]`)!.click());
  await vi.waitFor(() => expect(status()).not.toBe(''));
};
const heard = vi.fn<(words: string) => void>();
const status = () => app.querySelector('.note')!.textContent;

describe('the export menu', () => {
  it('is closed until it is opened, and then offers four formats by their names', async () => {
    await act(() => render(<ExportMenu profile={page} messages={messagesFor('en')} onSaid={heard} />, app.querySelector('div')!));
    expect(app.querySelector('details')!.open).toBe(false);
    expect([...app.querySelectorAll<HTMLInputElement>('input')].map(({ value }) => value)).toEqual([
      'markdown',
      'json',
      'csv',
      'annotations',
    ]);
  });

  it.each([
    ['markdown', /^# Ferry/],
    ['json', /^\{\n {2}"format": "selon-profile"/],
    ['csv', /^title,url,date/],
    ['annotations', /^\{\n {2}"@context": "http:\/\/www.w3.org\/ns\/anno.jsonld"/],
  ])('copies %s and says so', async (format, expected) => {
    await show(page);
    await choose(format);
    await press('copy');
    expect(copied).toEqual([expect.stringMatching(expected)]);
    expect(status()).toBe('Copied. Nothing was sent anywhere.');
    expect(heard.mock.calls.slice(-2)).toEqual([[''], [status()]]);
  });

  it.each([
    ['markdown', 'md', 'text/markdown', '# '],
    ['json', 'json', 'application/json', '{'],
    ['csv', 'csv', 'text/csv', '\uFEFFtitle,'],
    ['annotations', 'jsonld', 'application/ld+json', '{'],
  ])('downloads %s under the name of the page', async (format, extension, type, start) => {
    await show(page);
    await choose(format);
    await press('download');
    expect(saved).toMatchObject([{ file: `selon-ferry-to-skarrow-may-stop-officials-say.${extension}`, type: `${type};charset=utf-8` }]);
    expect((await saved[0]!.text).startsWith(start)).toBe(true);
    expect(status()).toContain(saved[0]!.file);
  });

  it('says where the page is gone, and where the browser lets nothing be copied', async () => {
    await show(async () => undefined);
    await press('copy');
    expect(status()).toContain('The page has changed or is gone.');
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('no'));
    await show(page);
    await press('copy');
    expect(status()).toContain('The browser did not let Selon copy it.');
  });

  it.each(UI_LANGUAGES)('has nothing that axe finds fault with, which has looked: %s', async (language) => {
    await show(page, language);
    await press('copy');
    const { violations, passes } = await axe.run(document);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'label']));
  });
});
