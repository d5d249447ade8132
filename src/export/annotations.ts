import { explain } from '../messages/explanation.ts';
import type { Messages } from '../messages/messages.ts';
import { nameId } from './name-id.ts';
import { type ExportedFinding, findingsOf, type ProfiledPage } from './profiled-page.ts';

/**
 * A page's findings as W3C Web Annotations (JSON-LD): a collection with its one page, an annotation a finding, those aside that the
 * reader took off. The same words at the same place of the same text always bear the same identifier.
 */
export async function toAnnotations(page: ProfiledPage, messages: Messages): Promise<string> {
  const { reading, date, version } = page;
  const created = date.toISOString();
  const generator = { type: 'Software', name: `Selon ${version}` };
  const starts = codePointsBefore(page.text);
  const [id, pageId] = await Promise.all(['collection', 'page'].map((part) => nameId([reading.url, created, part].join('\n'))));
  const kept = findingsOf(page).filter(({ dismissed }) => !dismissed);
  const items = await Promise.all(
    kept.map(async ({ quote, dismissed: _, ...listed }) => ({
      id: await nameId([reading.url, listed.category, listed.finding.start, listed.finding.exact].join('\n')),
      type: 'Annotation',
      motivation: 'classifying',
      created,
      generator,
      body: [
        textual(messages.t(`card.title.${listed.category}`), 'classifying', messages.language),
        textual(explain(listed, messages), 'describing', messages.language),
        textual(`${listed.category} ${listed.finding.certainty}`, 'tagging', 'en'),
      ],
      target: {
        source: reading.url,
        selector: [
          quoteSelector(quote),
          { type: 'TextPositionSelector', start: starts(listed.finding.start), end: starts(listed.finding.end) },
        ],
      },
    })),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: reading.title,
    created,
    generator,
    'dcterms:source': { id: reading.url },
    'dcterms:language': reading.language,
    total: items.length,
    // A collection of nothing has no page.
    ...(items.length > 0 && {
      first: { id: pageId, type: 'AnnotationPage', startIndex: 0, items },
      last: pageId,
    }),
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function textual(value: string, purpose: 'classifying' | 'describing' | 'tagging', language: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose };
}

function quoteSelector({ exact, prefix, suffix }: ExportedFinding['quote']) {
  return { type: 'TextQuoteSelector', exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
}

/** Leads from offsets in UTF-16 code units to the code points that W3C counts in. */
function codePointsBefore(text: string): (offset: number) => number {
  const counts = new Uint32Array(text.length + 1);
  for (let offset = 0, count = 0; offset < text.length; offset += 1) {
    const isSecond = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(offset - 1, offset + 1));
    if (offset === 0 || !isSecond) count += 1;
    counts[offset + 1] = count;
  }
  return (offset) => counts[offset] ?? text.length;
}
