/** The words of a text for comparing: letters and digits in lower case. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A stock of words, each with how often it is there. */
export class Stock {
  private readonly counts = new Map<string, number>();

  constructor(words: readonly string[]) {
    for (const word of words) this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
  }

  /** Takes words out; tells those that were not there any more. */
  take(words: readonly string[]): string[] {
    return words.filter((word) => {
      const count = this.counts.get(word) ?? 0;
      this.counts.set(word, Math.max(0, count - 1));
      return count === 0;
    });
  }
}

/** Words in a row, for finding them in others by `includes`. */
export function rowOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}
