// What a site can serve of the pages that mean harm, and those whose scripts spoil their own world, which is not that of the extension.
import { type HostilePage, PAGES } from './hostile-pages.ts';

export { spoilPage } from './hostile-pages.ts';

/** Takes its own methods and properties from a page, as far as those who drive the browser can do without them. */
function spoilBuiltIns(): undefined {
  const spoilt = () => {
    throw new Error('Spoilt by the page');
  };
  const targets: [object, string[]][] = [
    [
      globalThis,
      ['setTimeout', 'getComputedStyle', 'matchMedia', 'addEventListener', 'requestAnimationFrame', 'MessageChannel', 'Highlight'],
    ],
    [Array.prototype, ['every', 'some', 'find', 'findIndex', 'reduce', 'at']],
    [String.prototype, ['normalize', 'matchAll', 'codePointAt', 'toLowerCase']],
    [RegExp.prototype, ['test']],
    [EventTarget.prototype, ['addEventListener']],
    [Node.prototype, ['contains', 'compareDocumentPosition', 'getRootNode']],
    [Element.prototype, ['matches', 'closest', 'getAttribute', 'checkVisibility', 'getBoundingClientRect']],
    [Document.prototype, ['createTreeWalker', 'getElementsByTagName', 'caretPositionFromPoint']],
    [MutationObserver.prototype, ['observe', 'takeRecords']],
    [CSSStyleSheet.prototype, ['replaceSync', 'insertRule']],
    [Object.getPrototypeOf(CSS.highlights), ['set', 'delete', 'clear', 'has']],
    [AbortSignal, ['any']],
  ];
  for (const [target, names] of targets) {
    for (const name of names) Object.defineProperty(target, name, { value: spoilt, configurable: true, writable: true });
  }
  for (const name of ['nodeValue', 'data', 'firstChild', 'nextSibling', 'localName', 'isConnected']) {
    for (const { prototype } of [Node, Element, CharacterData]) {
      if (Object.hasOwn(prototype, name)) Object.defineProperty(prototype, name, { get: spoilt, configurable: true });
    }
  }
  return undefined;
}

/** Gives every object of a page members of the names that ours have. */
function pollutePrototypes(): undefined {
  const members = {
    kind: 'named',
    certainty: 'likely',
    start: 0,
    end: 9,
    state: 'off-for-site',
    shown: false,
    to: 'tab',
    error: 'x',
    hint: 'de',
  };
  Object.assign(Object.prototype, members);
  Object.assign(Array.prototype, { 0: 'x', 1: 'y' });
  return undefined;
}

/** Every page that a site serves in the tests of the built extension. */
export const SERVED: readonly HostilePage[] = [
  ...PAGES.filter(({ isSlow }) => !isSlow),
  { name: 'built-ins that throw', spoil: spoilBuiltIns },
  { name: 'polluted prototypes', spoil: pollutePrototypes },
  {
    name: 'a policy that allows nothing but its own script',
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'">`,
  },
];
