/** Whether an address is that of a PDF document, by its name. */
export function isPdf(url: string): boolean {
  return URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);
}
