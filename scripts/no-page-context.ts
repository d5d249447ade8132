import type { Plugin } from 'vitest/config';

const CONTEXT = 'wxt/utils/content-script-context';

/**
 * Takes WXT's context of content scripts out of what runs in pages. It announces each script by an event whose name holds the extension's
 * id, which any page can hear; Selon's scripts know of each other by themselves. A test of the build fails where the event is back.
 */
export function noPageContext(): Plugin {
  return {
    name: 'no-page-context',
    enforce: 'pre',
    resolveId: (source) => (source === CONTEXT ? `\0${CONTEXT}` : undefined),
    load: (id) => (id === `\0${CONTEXT}` ? 'export class ContentScriptContext {}' : undefined),
  };
}
