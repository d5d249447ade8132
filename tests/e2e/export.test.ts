// The export of a profile in real browsers: files that arrive, parse and validate.
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
import { click, type Harness, startHarness } from '../harness.ts';

const TIMEOUT = 120_000;
const FILE = /^selon-skarrow-ferry-could-stop-running-this-winter-officials-say-t\./;

describe.each(BROWSERS)('%s', { timeout: TIMEOUT }, (browser) => {
  let harness: Harness;
  let session: Session;
  let reading: Reading;
  let popup: View;
  let downloads: string;
  beforeAll(async () => {
    downloads = await mkdtemp(join(tmpdir(), 'selon-downloads-'));
    harness = await startHarness(browser, async (path) => (path === '/ferry.html' ? readFile('samples/en-ferry.html') : undefined), {
      downloads,
    });
    session = await harness.line.open(harness.site.url('/ferry.html'));
    reading = (await session.read())!;
    popup = await session.popup();
    await vi.waitFor(() => click(popup, '.export summary'), { timeout: 10_000 });
  }, TIMEOUT);
  afterAll(async () => {
    await harness?.close();
    await rm(downloads, { recursive: true, force: true });
  }, TIMEOUT);

  /** Downloads a format and gives what is in the file. */
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
    return readFile(join(downloads, file!), 'utf8');
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

  it('asks nobody for anything', () => {
    expect(harness.outside()).toEqual([]);
  });
});
