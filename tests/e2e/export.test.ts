// The export of a profile in real browsers: files that arrive, parse and validate, and copies of the same.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import type { View } from '../../scripts/driver/driver.ts';
import type { Session } from '../../scripts/driver/watch.ts';
import { listFindings } from '../../src/analysis/findings.ts';
import type { Reading } from '../../src/analysis/reading.ts';
import { FORMAT_NAMES } from '../../src/export/format-names.ts';
import { FORMATS } from '../../src/export/formats.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { click, type Harness, point, startHarness, textOf } from '../harness.ts';

const TIMEOUT = 120_000;
const PAGES: Readonly<Record<string, () => Promise<string | Uint8Array>>> = {
  '/ferry.html': () => readFile('samples/en-ferry.html'),
  '/paste.html': async () => '<!doctype html><title>Paste here</title><textarea></textarea>',
};
const FILE = /^selon-skarrow-ferry-could-stop-running-this-winter-officials-say-t\./;

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let session: Session;
  let reading: Reading;
  let popup: View;
  let downloads: string;
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'selon-downloads-'));
    harness = await startHarness(browser, async (path) => PAGES[path]?.(), { downloads });
    session = await harness.line.open(harness.site.url('/ferry.html'));
    reading = (await session.read())!;
    popup = await session.popup();
    await vi.waitFor(() => click(popup, '.export summary'), { timeout: 10_000 });
    // Exports bear their time, which stands still, so that two are the same.
    await popup.evaluate(() => {
      const Clock = Date;
      const now = Clock.now();
      globalThis.Date = class extends Clock {
        constructor() {
          super(now);
        }
      } as DateConstructor;
    }, undefined);
  }, TIMEOUT);
  afterAll(async () => {
    await harness?.close();
    await rm(downloads, { recursive: true, force: true });
  }, TIMEOUT);

  /** Downloads a format and gives what is in the file, which is not kept. */
  async function exported(format: string, extension: string): Promise<string> {
    await click(popup, `[value=${format}]`);
    await click(popup, '[data-export=download]');
    let file: string | undefined;
    await expect
      .poll(
        async () => {
          file = (await readdir(downloads)).find((name) => name.endsWith(`.${extension}`));
          return file === undefined ? '' : readFile(join(downloads, file), 'utf8');
        },
        { timeout: 15_000 },
      )
      .not.toBe('');
    expect(file).toMatch(FILE);
    const contents = await readFile(join(downloads, file!), 'utf8');
    await rm(join(downloads, file!));
    return contents;
  }

  /** Copies a format and gives what a page is pasted. */
  async function copied(format: string): Promise<string> {
    await popup.bringToFront();
    await click(popup, `[value=${format}]`);
    await point(popup, '[data-export=copy]');
    await expect.poll(() => textOf(popup, '.export .note'), { timeout: 5_000 }).toBe(messagesFor('en').t('export.copied'));
    const page = await harness.driven.open();
    await page.goto(harness.site.url('/paste.html'));
    await page.bringToFront();
    // What a field makes of it has other ends of lines.
    await page.evaluate(() => {
      const field = document.querySelector('textarea')!;
      field.onpaste = ({ clipboardData }) => document.body.setAttribute('data-pasted', clipboardData?.getData('text/plain') ?? '');
      field.focus();
    }, undefined);
    await page.paste();
    const pasted = () => page.evaluate(() => document.body.getAttribute('data-pasted'), undefined);
    await expect.poll(pasted, { timeout: 5_000 }).not.toBeNull();
    const text = await pasted();
    await page.close();
    return text!;
  }

  it('downloads JSON that its schema accepts', async () => {
    const profile = JSON.parse(await exported('json', 'json'));
    const ajv = new Ajv2020();
    formats.default(ajv);
    const validate = ajv.compile(JSON.parse(await readFile('docs/profile.schema.json', 'utf8')));
    validate(profile);
    expect(validate.errors).toBeNull();
    expect(profile).toMatchObject({ page: { url: reading.url, title: reading.title }, profile: reading.profile });
  });

  it('downloads CSV with a row a finding', async () => {
    const rows: Record<string, string>[] = parse(await exported('csv', 'csv'), { columns: true, bom: true });
    expect(rows.map(({ words }) => words)).toEqual(listFindings(reading).map(({ finding }) => finding.exact));
  });

  it('downloads annotations of every finding', async () => {
    const { '@context': context, total, first } = JSON.parse(await exported('annotations', 'jsonld'));
    expect(context).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(total).toBe(listFindings(reading).length);
    expect(first.items.map(({ target }: { target: { source: string } }) => target.source)).toEqual(Array(total).fill(reading.url));
  });

  it('downloads Markdown, and says so once', async () => {
    expect(await exported('markdown', 'md')).toContain('# Skarrow ferry could stop running this winter, officials say');
    const said = await popup.evaluate(() => [...document.querySelectorAll('.export .note')].map((one) => one.textContent), undefined);
    expect(said).toEqual([expect.stringMatching(/^Downloaded as selon-.*\.md\./)]);
  });

  it.each(FORMAT_NAMES)('copies as %s what it downloads', async (format) => {
    const file = await exported(format, FORMATS[format].extension);
    const copy = await copied(format);
    expect(copy).not.toBe('');
    // Only a file says by its first character how it is encoded.
    expect(copy).toBe(file.replace('\uFEFF', ''));
  });

  it('asks nobody for anything', () => {
    expect(harness.outside()).toEqual([]);
  });
});
