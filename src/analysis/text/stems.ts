/** What the forms of one noun share: the noun without the longest of the endings that tell them apart. */
export const stemOf = (noun: string, endings: readonly string[]): string => {
  const ending = endings.find((one) => noun.length > one.length + 2 && noun.endsWith(one));
  return ending ? noun.slice(0, -ending.length) : noun;
};
