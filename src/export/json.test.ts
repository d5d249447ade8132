import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { profiledPage } from '../../tests/profiled-page.ts';
import { UI_LANGUAGES } from '../messages/catalogue.ts';
import { messagesFor } from '../messages/messages.ts';
import { toJson } from './json.ts';

const ajv = new Ajv2020({ allErrors: true });
formats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('docs/profile.schema.json', 'utf8')));

describe.each(UI_LANGUAGES)('a profile in %s as JSON', (language) => {
  const page = profiledPage(language);
  const exported = JSON.parse(toJson({ ...page, dismissed: [0] }, messagesFor(language)));

  it('is valid by its schema', () => {
    validate(exported);
    expect(validate.errors).toBeNull();
  });

  it('holds the page, and every finding where it stands in the text', () => {
    const { url, title } = page.reading;
    expect(exported).toMatchObject({ page: { url, title, language }, created: '2026-11-24T21:30:00.000Z', language });
    const { sources, clauses, figures } = page.reading;
    expect(exported.findings).toHaveLength(sources.length + clauses.length + figures.length);
    expect(exported.findings.length).toBeGreaterThan(5);
    for (const { start, end, exact, prefix, suffix, position, dismissed } of exported.findings) {
      expect(page.text.slice(start, end)).toBe(exact);
      expect(page.text.slice(0, start).endsWith(prefix)).toBe(true);
      expect(page.text.slice(end).startsWith(suffix)).toBe(true);
      expect(exported.findings[position].exact).toBe(exact);
      expect(dismissed).toBe(position === 0);
    }
  });

  it('has checks that lead to findings', () => {
    const led = exported.profile.checks.flatMap(({ findings }: { findings: number[] }) => findings);
    expect(led.length).toBeGreaterThan(0);
    for (const position of led) expect(exported.findings[position]).toBeDefined();
  });
});

it('is refused by its schema where anything is missing, unknown or of another type', () => {
  const exported = JSON.parse(toJson(profiledPage('en'), messagesFor('en')));
  expect(validate({ ...exported, version: 2 })).toBe(false);
  expect(validate({ ...exported, score: 7 })).toBe(false);
  expect(validate({ ...exported, created: 'yesterday' })).toBe(false);
  const [first, ...others] = exported.findings;
  expect(validate({ ...exported, findings: [{ ...first, start: -1 }, ...others] })).toBe(false);
  expect(validate({ ...exported, findings: [{ ...first, type: 'figure' }, ...others] })).toBe(false);
  for (const key of Object.keys(exported)) expect(validate({ ...exported, [key]: undefined }), key).toBe(false);
});
