/** The formats of export, in the order in which they are offered. Apart from what writes them, which is loaded when it is needed. */
export const FORMAT_NAMES = ['markdown', 'json', 'csv', 'annotations'] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];
