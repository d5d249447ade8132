/**
 * Reading somebody else's DOM without trusting it. A form's fields and a document's named images shadow the properties of their
 * form or document (`<input name="textContent">`), so every property is taken from the prototype that defines it.
 */

/** Text nodes looked at for the first units of a text. */
const MOST_NODES = 2000;

type Method = (...args: never[]) => unknown;

function getter<Owner extends object, Key extends keyof Owner>(prototype: Owner, key: Key): (from: Owner) => Owner[Key] {
  let get: (() => unknown) | undefined;
  return (from) => {
    // Looked up when it is first needed: the start of the script is felt on every page.
    get ??= Object.getOwnPropertyDescriptor(prototype, key)?.get;
    if (!get) throw new TypeError(`no such property: ${String(key)}`);
    return get.call(from) as Owner[Key];
  };
}

function method<Owner extends object, Call extends Method>(call: Call): (on: Owner, ...args: Parameters<Call>) => ReturnType<Call> {
  return (on, ...args) => Reflect.apply(call, on, args) as ReturnType<Call>;
}

export const nodeType = getter(Node.prototype, 'nodeType');
export const firstChild = getter(Node.prototype, 'firstChild');
export const nextSibling = getter(Node.prototype, 'nextSibling');
export const parentElement = getter(Node.prototype, 'parentElement');
export const isConnected = getter(Node.prototype, 'isConnected');
export const textContent = getter(Node.prototype, 'textContent');
export const baseOf = getter(Node.prototype, 'baseURI');
export const localName = getter(Element.prototype, 'localName');
export const bodyOf = getter(Document.prototype, 'body');
export const rootOf = getter(Document.prototype, 'documentElement');
export const urlOf = getter(Document.prototype, 'URL');
/** The media type. */
export const typeOf = getter(Document.prototype, 'contentType');
const titled = getter(Document.prototype, 'title');
const ownerOf = getter(Node.prototype, 'ownerDocument');
const visibilityOf = getter(Document.prototype, 'visibilityState');
export const activeElement = getter(Document.prototype, 'activeElement');

export const adoptedSheets = getter(Document.prototype, 'adoptedStyleSheets');
const setAdoptedSheets = Object.getOwnPropertyDescriptor(Document.prototype, 'adoptedStyleSheets')?.set;

export function adoptSheets(document: Document, sheets: CSSStyleSheet[]): void {
  setAdoptedSheets?.call(document, sheets);
}

/** The nearest element that matches, from this one outwards. */
export const closest = method<Element, (selector: string) => Element | null>(Element.prototype.closest);
export const scrollIntoView = method<Element, (options: ScrollIntoViewOptions) => void>(Element.prototype.scrollIntoView);
const getAttribute = method<Element, (name: string) => string | null>(Element.prototype.getAttribute);
const queryAll = method<Document, (selector: string) => NodeListOf<Element>>(Document.prototype.querySelectorAll);
const byName = method<Document, (name: string) => HTMLCollectionOf<Element>>(Document.prototype.getElementsByTagName);
const treeWalker = method<Document, (root: Node, show: number) => TreeWalker>(Document.prototype.createTreeWalker);
const caretPosition = method<Document, (x: number, y: number) => CaretPosition | null>(Document.prototype.caretPositionFromPoint);
const makeElement = method<Document, (name: string) => HTMLElement>(Document.prototype.createElement);
const appendNode = method<Node, (child: Node) => Node>(Node.prototype.appendChild);

/** The page's navigations, which this browser's types do not know yet; undefined where the browser has none. */
export function navigationOf(scope: object): EventTarget | undefined {
  const navigation: unknown = Reflect.get(scope, 'navigation');
  return navigation instanceof EventTarget ? navigation : undefined;
}

/** The address of a document without the fragment, which leads about in the same page. */
export function addressOf(document: Document): string {
  return urlOf(document).split('#', 1)[0] ?? '';
}

/** The title of a document, of bearable length. */
export function titleOf(document: Document): string {
  return titled(document).slice(0, 1000);
}

/** Whether a document can be seen: its tab or window is not hidden. */
export function isShown(document: Document): boolean {
  return visibilityOf(document) === 'visible';
}

/** An attribute's value, or '' where it is missing. */
export function attribute(element: Element, name: string): string {
  return getAttribute(element, name) ?? '';
}

export function hasAttribute(element: Element, name: string): boolean {
  return getAttribute(element, name) !== null;
}

/** The elements that match, in document order, at most `limit`. */
export function select(document: Document, selector: string, limit = 200): Element[] {
  return Array.prototype.slice.call(queryAll(document, selector), 0, limit) as Element[];
}

/** The elements of a name, in document order, at most `limit`. */
export function elementsNamed(document: Document, name: string, limit: number): Element[] {
  return Array.prototype.slice.call(byName(document, name), 0, limit) as Element[];
}

/** Walks the text nodes under `root` in document order. */
export function walkText(document: Document, root: Node): TreeWalker {
  return treeWalker(document, root, NodeFilter.SHOW_TEXT);
}

/** The first units of the text of a text node or an element, at most `limit`, however much more there is. */
export function textUpTo(node: Node, limit: number): string {
  if (isText(node)) return node.data.slice(0, limit);
  const owner = ownerOf(node);
  const walker = owner && walkText(owner, node);
  let text = '';
  for (let seen = 0; walker && seen < MOST_NODES && text.length < limit; seen += 1) {
    const next = nextText(walker);
    if (!next) break;
    text += next.data.slice(0, limit - text.length);
  }
  return text;
}

/** The next text node of a walk. */
export function nextText(walker: TreeWalker): Text | null {
  return walker.nextNode() as Text | null;
}

/** The place in the text that is nearest to a point of the window; null where there is none. */
export function caretAt(document: Document, x: number, y: number): CaretPosition | null {
  return caretPosition(document, x, y);
}

export function createElement<Name extends keyof HTMLElementTagNameMap>(document: Document, name: Name): HTMLElementTagNameMap[Name] {
  return makeElement(document, name) as HTMLElementTagNameMap[Name];
}

/** Gives the focus to an element of the page, where it stands. */
export function focusOn(element: Element): void {
  const { focus } = element instanceof SVGElement ? SVGElement.prototype : HTMLElement.prototype;
  Reflect.apply(focus, element, [{ preventScroll: true }]);
}

export function append(parent: Node, child: Node): void {
  appendNode(parent, child);
}

export function isElement(node: Node): node is Element {
  return nodeType(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return nodeType(node) === Node.TEXT_NODE;
}
