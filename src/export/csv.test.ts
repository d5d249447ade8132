import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageSaying, profiledPage } from '../../tests/profiled-page.ts';
import { listFindings } from '../analysis/findings.ts';
import { messagesFor } from '../messages/messages.ts';
import { toCsv } from './csv.ts';

const messages = messagesFor('en');
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\r\n' });

describe('a profile as CSV', () => {
  it('is a row a finding, each with its page', () => {
    const page = profiledPage('en');
    const rows = rowsOf(toCsv({ ...page, dismissed: [1] }, messages));
    expect(rows.map(({ words }) => words)).toEqual(listFindings(page.reading).map(({ finding }) => finding.exact));
    for (const [index, row] of rows.entries()) {
      expect(row).toMatchObject({ title: page.reading.title, url: page.reading.url, date: '2026-11-24T21:30:00.000Z', language: 'en' });
      expect(row).toMatchObject({ position: String(index), dismissed: index === 1 ? 'yes' : 'no' });
      expect(page.text.slice(Number(row.start), Number(row.end))).toBe(row.words);
    }
    expect(rows.find(({ category }) => category === 'attributed')).toMatchObject({ words: '$4.6 million', label: 'Figure with a source' });
  });

  it('gives any words back as they are, and none as a formula', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', '＝'),
        (rest, first) => {
          const words = first + rest;
          for (const row of rowsOf(toCsv(pageSaying(words), messages))) {
            for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
            expect([words, `'${words}`]).toContain(row.title);
          }
        },
      ),
    );
  });

  it.each(['=HYPERLINK("x")', '+1', '-5 %', '@sum', '\t=1', '\r=1', '＝1'])('puts an apostrophe before %j', (words) => {
    expect(rowsOf(toCsv(pageSaying(words), messages))[0]!.words).toBe(`'${words}`);
  });
});
