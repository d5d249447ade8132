import type { Plugin } from 'vitest/config';

/**
 * Takes out of Preact its one way to parse a string as HTML, `dangerouslySetInnerHTML`: it sets text instead. No view uses it, the linter
 * forbids it, and what is not in the bundle need not be trusted. Throws where Preact has changed so that there is nothing to take out.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'no-inner-html',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
      if (!code.includes('.innerHTML=')) throw new Error(`${id} does not set innerHTML any more: is there another way now?`);
      return { code: code.replaceAll('.innerHTML', '.textContent'), map: null };
    },
  };
}
