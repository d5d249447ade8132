/**
 * Tells whether words name the outlet whose page an article stands on. `names` are those that the page gives it and the name of its
 * site ("The Tolby Courier", "www.tolby-courier.example"): what was told to that outlet is taken over from nobody.
 */
export function ownOutlet(names: readonly string[], determiners: ReadonlySet<string>): (words: string) => boolean {
  const own = names.map(partsOf).filter((parts) => parts.length > 0);
  // A host writes a name as one word: "lejournal", "tolbycourier".
  const labels = new Set(own.flat());
  return (words) => {
    const parts = partsOf(words);
    const first = parts.findIndex((part) => !determiners.has(part) && !determiners.has(`${part}'`));
    if (first < 0) return false;
    const name = parts.slice(first);
    return own.some((one) => holds(one, name)) || labels.has(parts.join('')) || labels.has(name.join(''));
  };
}

/** Whether all of a name stands in another, word by word. */
function holds(whole: readonly string[], name: readonly string[]): boolean {
  return whole.some((_, at) => name.every((part, index) => whole[at + index] === part));
}

function partsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
