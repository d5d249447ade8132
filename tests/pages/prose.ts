/** A sentence and more of plain prose, different for each number. */
export function prose(number: number): string {
  return `Paragraph ${number} tells how the council of a small harbour town debated the new ferry line for an entire evening, how the chair counted the hands twice, and why nobody went home content.`;
}

export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, index) => `<p>${prose(index + 1)}</p>`).join('\n');
}
