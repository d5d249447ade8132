/** Letters below which a name counts only as a whole word of another: "AP" is no part of "Apple". */
const SHORT = 4;

/**
 * Tells whether words name the outlet whose page an article stands on. `names` are those that the page gives it and the name of its
 * site ("The Tolby Courier", "www.tolby-courier.example"): what was told to that outlet is taken over from nobody.
 */
export function ownOutlet(names: readonly string[], determiners: ReadonlySet<string>): (words: string) => boolean {
  const own = names.map(partsOf).filter((parts) => parts.length > 0);
  return (words) => {
    const parts = partsOf(words);
    const first = parts.findIndex((part) => !determiners.has(part) && !determiners.has(`${part}'`));
    if (first < 0) return false;
    const name = parts.slice(first).join('');
    return own.some((parts) => {
      const whole = parts.join('');
      return name.length < SHORT ? parts.includes(name) : whole.includes(name) || (whole.length >= SHORT && name.includes(whole));
    });
  };
}

function partsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
