/** The part of the library that the tests use; it comes without types. */
declare module 'dom-anchor-text-quote' {
  /** The range of a TextQuoteSelector, looked for near `hint`, an offset into the text of `root`; null where it is not found. */
  export function toRange(
    root: Node,
    selector: { exact: string; prefix?: string; suffix?: string },
    options?: { hint?: number },
  ): Range | null;
}
