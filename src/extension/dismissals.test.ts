import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { locks } from '../../tests/locks.ts';
import { dismissalsOn, forgetDismissals, rememberDismissal } from './dismissals.ts';
import { PrivateWindowError } from './private-window.ts';

const view = vi.hoisted(() => ({ inIncognitoContext: false }));
vi.mock('webextension-polyfill', async () => {
  const windows = { getCurrent: async () => ({ incognito: false }) };
  return { default: { ...(await import('wxt/testing')).fakeBrowser, extension: view, windows } };
});

const PAGE = 'https://news.example/harbour?utm=1#top';
const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});

describe('dismissals', () => {
  it('are remembered by page, whatever its query and fragment, and forgotten again', async () => {
    await rememberDismissal(PAGE, 'aa', true);
    await rememberDismissal(PAGE, 'bb', true);
    expect(await dismissalsOn('https://news.example/harbour')).toEqual(['aa', 'bb']);
    expect(await dismissalsOn('https://news.example/other')).toEqual([]);
    await rememberDismissal(PAGE, 'aa', false);
    expect(await dismissalsOn(PAGE)).toEqual(['bb']);
    await rememberDismissal(PAGE, 'bb', false);
    expect(await stored()).toContain('"pages":{}');
  });

  it('are stored without the address, and under another hash on another machine', async () => {
    await rememberDismissal(PAGE, 'aa', true);
    const first = await stored();
    expect(first).not.toMatch(/news|example|harbour/);
    fakeBrowser.reset();
    await rememberDismissal(PAGE, 'aa', true);
    expect(Object.keys(JSON.parse(await stored()).dismissals.pages)).not.toEqual(Object.keys(JSON.parse(first).dismissals.pages));
  });

  it('are all forgotten when the reader wants that', async () => {
    await rememberDismissal(PAGE, 'aa', true);
    await forgetDismissals();
    expect(await dismissalsOn(PAGE)).toEqual([]);
    expect(await stored()).toBe('{}');
  });

  it('are forgotten also where one is just being remembered, in another part of the extension', async () => {
    await rememberDismissal(PAGE, 'aa', true);
    const remembered = rememberDismissal(PAGE, 'bb', true);
    await forgetDismissals();
    await remembered;
    expect(await stored()).toBe('{}');
  });

  it('are not forgotten from a private window', async () => {
    await rememberDismissal(PAGE, 'aa', true);
    view.inIncognitoContext = true;
    await expect(forgetDismissals()).rejects.toThrow(PrivateWindowError);
    view.inIncognitoContext = false;
    expect(await dismissalsOn(PAGE)).toEqual(['aa']);
  });

  it('are all kept when they come at once', async () => {
    await Promise.all(['aa', 'bb', 'cc'].map((identity) => rememberDismissal(PAGE, identity, true)));
    expect(await dismissalsOn(PAGE)).toEqual(['aa', 'bb', 'cc']);
  });

  it('are untouched by a write that fails, and remembered after it', async () => {
    await rememberDismissal(PAGE, 'aa', true);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk full'));
    await expect(rememberDismissal(PAGE, 'bb', true)).rejects.toThrow('disk full');
    expect(await dismissalsOn(PAGE)).toEqual(['aa']);
    await rememberDismissal(PAGE, 'cc', true);
    expect(await dismissalsOn(PAGE)).toEqual(['aa', 'cc']);
  });

  it('are bounded: the page changed longest ago is forgotten first', async () => {
    const pages = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`page-${index}`, ['aa']]));
    await fakeBrowser.storage.local.set({ dismissals: { version: 1, salt: 'ab', pages } });
    await rememberDismissal(PAGE, 'bb', true);
    const kept = Object.keys(JSON.parse(await stored()).dismissals.pages);
    expect(kept).toHaveLength(1000);
    expect(kept).not.toContain('page-0');
    expect(await dismissalsOn(PAGE)).toEqual(['bb']);
  });

  it.each([null, 'x', [], { pages: 3 }, { salt: 7, pages: { a: 'x', b: [1, 'ok'] } }])('survive what is damaged: %j', async (damaged) => {
    await fakeBrowser.storage.local.set({ dismissals: damaged });
    await rememberDismissal(PAGE, 'aa', true);
    expect(await dismissalsOn(PAGE)).toEqual(['aa']);
  });
});
