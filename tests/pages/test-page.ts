/** For tests: makes the document in which a test runs into a page of ours, and back. */

export { paragraphs, prose } from './prose.ts';

// Taken before any test: a page under test may shadow these properties of the document.
const { documentElement, head: headElement, body: bodyElement } = document;
const ownHead = new Set(Array.from(headElement.childNodes));

/** Shows a page. `head` and `body` are the insides of those elements. */
export function showPage({
  title = '',
  head = '',
  body,
  lang = 'en',
}: {
  title?: string;
  head?: string;
  body: string;
  lang?: string;
}): void {
  leavePage();
  document.title = title;
  documentElement.lang = lang;
  headElement.insertAdjacentHTML('beforeend', head);
  bodyElement.innerHTML = body;
}

/** Empties the page again. */
export function leavePage(): void {
  for (const node of Array.from(headElement.childNodes)) if (!ownHead.has(node)) node.remove();
  documentElement.removeAttribute('lang');
  bodyElement.replaceChildren();
  document.title = '';
}
