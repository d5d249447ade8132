/** A range that the page's engine measures, at the words of a static one; undefined where the page no longer holds them. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range | undefined {
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return undefined;
  }
  return range;
}
