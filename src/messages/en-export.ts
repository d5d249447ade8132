/** The export of a page's profile, in English. */
export const exporting = {
  'export.title': 'Export',
  'export.format': 'Format',
  'export.format.markdown': 'Text (Markdown)',
  'export.format.markdown.for': 'to read: for an e-mail or a hand-out',
  'export.format.json': 'Data (JSON)',
  'export.format.json.for': 'everything, for programs',
  'export.format.csv': 'Table (CSV)',
  'export.format.csv.for': 'a row a passage, for a spreadsheet',
  'export.format.annotations': 'Annotations (JSON-LD)',
  'export.format.annotations.for': 'W3C Web Annotation, for annotation tools',
  'export.copy': 'Copy',
  'export.download': 'Download',
  'export.copied': 'Copied. Nothing was sent anywhere.',
  'export.downloaded': 'Downloaded as {file}. Nothing was sent anywhere.',
  'export.not-copied': 'The browser did not let Selon copy it. “Download” still works.',
  'export.gone': 'The page has changed or is gone. Close this panel and open it again.',

  // The Markdown export.
  'export.untitled': 'Page without a title',
  'export.read': '{language} · read on {date} with Selon {version}',
  'export.kind': 'Kind',
  'export.status': 'Status',
  'export.distinct': 'Distinct',
  'export.mentions': 'Mentions',
  'export.elsewhere': 'of these, sourced elsewhere in the text',
  'export.marked': 'Marked passages',
  'export.others': 'Other passages',
  'export.dismissed': {
    one: '{count} passage was taken off as not right and is not listed here; the counts above still hold it.',
    other: '{count} passages were taken off as not right and are not listed here; the counts above still hold them.',
  },
  'export.checks': 'What newsroom standards ask for',
  'export.check': '{check} {answer}',
  'export.limits': 'Limits',

  reliability:
    'How reliable this is: {measured}. In articles that no rule was written with, {listed} of 100 unnamed sources were found, and the others missed.',
  'reliability.marks': 'of 100 marks in {language} drawn at random, {right} were right, {wrong} wrong and {doubtful} open to doubt',
} as const;
