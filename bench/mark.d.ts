/** The part of mark.js that is measured. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRanges(ranges: { start: number; length: number }[]): void;
  }
}
