import { describe, expect, it } from 'vitest';
import { profiledPage } from '../../tests/profiled-page.ts';
import { UI_LANGUAGES } from '../messages/catalogue.ts';
import { messagesFor } from '../messages/messages.ts';
import { toAnnotations } from './annotations.ts';
import type { ProfiledPage } from './profiled-page.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const IRI = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** The motivations of the model that are used here. */
const MOTIVATIONS = ['classifying', 'describing', 'tagging'];

const exported = async (page: ProfiledPage, language: 'en' | 'fr' = 'en') => JSON.parse(await toAnnotations(page, messagesFor(language)));

describe.each(UI_LANGUAGES)('findings in %s as W3C annotations', async (language) => {
  const page = profiledPage(language);
  const collection = await exported(page, language);
  const { items } = collection.first;

  it('are a collection with its page', () => {
    expect(collection).toMatchObject({
      '@context': CONTEXT,
      type: 'AnnotationCollection',
      label: page.reading.title,
      total: items.length,
      created: '2026-11-24T21:30:00.000Z',
      'dcterms:source': { id: page.reading.url },
      'dcterms:language': language,
    });
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', startIndex: 0, id: collection.last });
    expect(items.length).toBeGreaterThan(5);
  });

  it('bear an IRI each, the same in every export of the same page', async () => {
    const ids = [collection, collection.first, ...items].map(({ id }) => id);
    for (const id of ids) expect(id).toMatch(IRI);
    expect(new Set(ids).size).toBe(ids.length);
    const again = await exported({ ...page, date: new Date(0) }, language);
    expect(again.first.items.map(({ id }: { id: string }) => id)).toEqual(items.map(({ id }: { id: string }) => id));
    expect(again.id).not.toBe(collection.id);
  });

  it('have the bodies, the target and the selectors that the model asks for', () => {
    for (const { type, motivation, created, generator, body, target } of items) {
      expect({ type, created }).toEqual({ type: 'Annotation', created: '2026-11-24T21:30:00.000Z' });
      expect(MOTIVATIONS).toContain(motivation);
      expect(generator).toEqual({ type: 'Software', name: 'Selon 9.9.9' });
      for (const { type, value, format, language: spoken, purpose } of body) {
        expect({ type, format }).toEqual({ type: 'TextualBody', format: 'text/plain' });
        expect(value).not.toBe('');
        expect(MOTIVATIONS).toContain(purpose);
        expect(spoken).toBe(purpose === 'tagging' ? 'en' : language);
      }
      expect(target.source).toBe(page.reading.url);
      const [quote, position] = target.selector;
      expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      expect(page.text).toContain((quote.prefix ?? '') + quote.exact + (quote.suffix ?? ''));
      expect([...page.text].slice(position.start, position.end).join('')).toBe(quote.exact);
    }
  });
});

it('cuts no character in two', async () => {
  const page = profiledPage('en');
  const quotes = (await exported(page)).first.items.map(
    ({ target }: { target: { selector: { prefix?: string; suffix?: string }[] } }) => target.selector[0],
  );
  for (const { prefix = '', suffix = '' } of quotes) expect((prefix + suffix).isWellFormed()).toBe(true);
});

it('leaves out what the reader took off, and has no page where nothing is left', async () => {
  const page = profiledPage('en');
  const all = (await exported(page)).total;
  expect(await exported({ ...page, dismissed: [0] })).toMatchObject({ total: all - 1 });
  const empty = await exported({ ...page, dismissed: Array.from({ length: all }, (_, position) => position) });
  expect(empty.total).toBe(0);
  expect(empty).not.toHaveProperty('first');
});
