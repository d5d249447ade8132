import { checks } from './en-checks.ts';
import { exporting } from './en-export.ts';
import { findings } from './en-findings.ts';
import { OUTSIDE } from './outside.ts';

/**
 * Every visible sentence, in English: the catalogue that the others follow.
 * `{name}` is filled in; a message with forms is chosen by `count`: `=0`, `=1`, `=2` exactly, then the plural rules of the language.
 * The wording is about the text, never about who wrote it.
 */
export const en = {
  name: 'Selon',
  title: 'Selon: the sourcing of this page',
  question: 'According to whom?',

  // The plain sentence: sources, claims with none, figures.
  'summary.join': '; ',
  'summary.end': '.',
  'summary.nothing': 'No sources and no figures were found in this text',
  'summary.sources.none': 'No source was found in this text',
  'summary.sources.all-named': {
    '=1': 'The only source is named',
    '=2': 'Both sources are named',
    other: 'All {count} sources are named',
  },
  'summary.sources.none-named': {
    '=1': 'The only source is not named',
    '=2': 'Neither of the 2 sources is named',
    other: 'None of the {count} sources is named',
  },
  'summary.sources.some-named': {
    one: 'Of {total} sources, {count} is not named',
    other: 'Of {total} sources, {count} are not named',
  },
  'summary.protected': {
    one: ' ({count} to protect a witness)',
    other: ' ({count} to protect witnesses)',
  },
  'summary.hearsay': {
    one: '{count} claim has no source at all',
    other: '{count} claims have no source at all',
  },
  'summary.figures.all-sourced': {
    '=1': 'the only figure has a source',
    '=2': 'both figures have a source',
    other: 'all {count} figures have a source',
  },
  'summary.figures.none-sourced': {
    '=1': 'the only figure has no source',
    '=2': 'neither of the 2 figures has a source',
    other: 'none of the {count} figures has a source',
  },
  'summary.figures.some-unsourced': {
    one: 'of {total} figures, {count} has no source',
    other: 'of {total} figures, {count} have no source',
  },
  'summary.figures.all-anonymous': {
    '=1': 'the only figure rests on a source that is not named',
    '=2': 'both figures rest on sources that are not named',
    other: 'all {count} figures rest on sources that are not named',
  },
  'summary.figures.some-anonymous': {
    one: 'of {total} figures, {count} rests on a source that is not named',
    other: 'of {total} figures, {count} rest on sources that are not named',
  },
  'summary.figures.and-anonymous': {
    one: ' and {count} rests on a source that is not named',
    other: ' and {count} rest on sources that are not named',
  },

  // What a finding is listed as, and why it was found.
  'category.unnamed': 'Not named',
  'category.protected': 'Protected witness',
  'category.clause': 'Anonymity stated',
  'category.vague': 'Vague',
  'category.hearsay': 'Hearsay',
  'category.document': 'Document',
  'category.institution': 'Institution',
  'category.named': 'Named',
  'category.unattributed': 'No source',
  'category.anonymous': 'Source not named',
  'category.sourced-elsewhere': 'Source elsewhere',
  'category.attributed': 'With a source',
  'why.words': 'Read from {words}.',
  'why.source': 'Source: {words}.',
  'why.elsewhere': 'Source elsewhere in the text: {words}.',
  'why.link': 'Links to {host}.',
  'why.reason': 'The sentence gives a reason.',
  'why.no-reason': 'No reason was found in the sentence.',
  'why.formulaic': 'The sentence gives a reason that is a set phrase.',
  'why.relayed': 'Taken over from {words}.',
  'why.basis': 'How the source knows: {words}.',

  // The panel.
  'panel.marks': 'Show marks',
  'panel.sources': 'Sources',
  'panel.sources.mentions': {
    one: '{count} mention',
    other: '{count} mentions',
  },
  'panel.sources.distinct': {
    one: '{count} source',
    other: '{count} sources',
  },
  'panel.sources.none': 'No source was found in this text.',
  'panel.figures': 'Figures',
  'panel.figures.none': 'No figure was found in this text.',
  'panel.legend.sources': 'Show only these sources, in the list and on the page',
  'panel.legend.figures': 'Show only these figures, in the list and on the page',
  'panel.list': 'In the text',
  'panel.list.marked': 'Marked kinds',
  'panel.list.all': 'All',
  'panel.list.scope': 'What to list',
  'panel.list.count': {
    one: '{count} passage',
    other: '{count} passages',
  },
  'panel.list.filtered': {
    one: '{count} passage of {total} is shown.',
    other: '{count} passages of {total} are shown.',
  },
  'panel.list.empty': 'Nothing to mark was found in this text.',
  'panel.list.empty-filter': 'Nothing of these kinds was found in this text.',
  'panel.list.likely': '“Likely” passages are read with less certainty; they are marked on the page only while a kind is chosen above.',
  'panel.go': 'Go to',
  'panel.go.label': 'Go to {words} in the page',
  'panel.gone': 'These words are no longer on the page.',
  'panel.dismiss.label': 'Not right? Take the mark off {words}',
  'panel.undo.label': 'Undo: put the mark back on {words}',
  'panel.read': 'What was read',
  'panel.read.language': '{language} · {blocks}, {words}.',
  'panel.read.blocks': {
    one: '{count} block of text',
    other: '{count} blocks of text',
  },
  'panel.read.words': {
    one: '{count} word',
    other: '{count} words',
  },
  'panel.read.cut': 'The page is larger than what Selon reads of one page; the rest was left out.',
  'panel.read.limits':
    'Text behind a paywall is not seen; pronouns are not counted. Sources are counted by name or description: two descriptions may be one person.',
  'panel.read.claim': 'Selon reads how a text is sourced, never whether it is true.',
  'panel.order': 'Order',
  'panel.order.page': 'In page order',
  'panel.order.kind': 'By kind',
  'panel.details': 'More',
  'panel.details.label': 'More about {words}',
  'panel.dismissed': 'Taken out of the marks: {words}',
  'panel.restored': 'Back among the marks: {words}',
  'panel.hidden': 'The marks of this page are hidden.',
  'panel.descriptions': {
    one: 'Sources not named: {mentions}, {count} description',
    other: 'Sources not named: {mentions}, {count} descriptions',
  },
  'panel.descriptions.persons': {
    '=1': 'That may be one person or several.',
    '=2': 'That may be one person or two.',
    other: 'That may be one person or several.',
  },
  'panel.descriptions.precision': 'Described {precision}',
  'panel.checks': 'What newsroom standards ask',
  'panel.checks.claim': 'Each question is answered from the text alone. The answers are not added up.',
  'panel.checks.asked-by': 'Asked by',
  'panel.private': 'Private window: nothing is kept. What is taken out of the marks is back on the next visit.',
  'panel.on-click': 'The browser lets Selon read {host} only when you click its button, as you did now.',
  'panel.on-click.action': 'Always allow',
  'panel.not-kept':
    'This could not be saved, so it will not last until your next visit. What was saved before is still there. The browser said: {failure}',
  'panel.options': 'Options',
  'panel.help': 'Help',
  'panel.site-off': 'Never read {host}',
  'state.off-for-site.private': 'In a private window this cannot be changed: nothing is written there.',
  'state.pdf.title': 'A PDF document',
  'state.pdf.text':
    'Selon reads web pages; browsers show a PDF in a viewer that extensions cannot read. The same text may be there as a page.',
  'state.reader-view.title': 'Reader view',
  'state.reader-view.text': 'Extensions cannot read the browser’s reader view. Selon can read the page itself.',
  'state.reader-view.action': 'Leave reader view',

  // States with no profile to show.
  'state.reading.title': 'Reading this page…',
  'state.reading.text': 'This takes a moment on long pages.',
  'state.readable.title': 'Not clearly a news article',
  'state.readable.text':
    'There is a long text here, and Selon reads by itself only what is clearly news. It can read this page if you ask.',
  'state.readable.action': 'Read this page',
  'state.on-request.title': 'Read only when you ask',
  'state.on-request.text': 'There is a news article here. By your settings, Selon reads pages of this site only when you ask.',
  'state.off-for-site.title': 'Off for this site',
  'state.off-for-site.text': 'By your settings, Selon reads nothing on this site.',
  'state.off-for-site.action': 'Read this site again',
  'state.not-an-article.title': 'Not an article',
  'state.not-an-article.text': 'No article was found on this page, so nothing is marked.',
  'state.not-an-article.action': 'Read it anyway',
  // Why a page was taken for an article or not; one list for, one against.
  'signals.for': 'For an article: {signals}.',
  'signals.against': 'Against: {signals}.',
  'signal.declared-news': 'the page calls itself news',
  'signal.declared-article': 'the page calls itself an article',
  'signal.shared-as-article': 'it is shared as an article',
  'signal.newsroom': 'it says things that only news sites say',
  'signal.dated': 'it has a date',
  'signal.signed': 'it names an author',
  'signal.headline': 'it has a headline',
  'signal.address': 'its address is like those of news',
  'signal.reporting': 'it reports what others said',
  'signal.prose': 'it holds running text',
  'signal.pdf': 'it is a PDF document',
  'signal.undeclared': 'it does not say that it is news',
  'signal.declared-other': 'the page calls itself something else',
  'signal.little-prose': 'it holds little running text',
  'signal.mostly-links': 'most of it is links',
  'signal.many-posts': 'it is a row of posts',
  'signal.home-page': 'it is the first page of a site',
  'signal.commerce': 'it sells something',
  'state.unsupported-language.title': 'A language that Selon does not read yet',
  'state.unsupported-language.text': 'This page seems to be in {language}. Selon reads {supported}.',
  'state.unsupported-language.unknown': 'The language of this page could not be told. Selon reads {supported}.',
  'state.no-access.title': 'No access to this page',
  'state.no-access.ask': 'The browser does not let Selon read {host}. If you allow it, the text is read on this computer and goes nowhere.',
  'state.no-access.ask-all':
    'The browser does not let Selon read this page. If you allow it, text is read on this computer and goes nowhere.',
  'state.no-access.action': 'Allow access',
  'state.no-access.refused': 'Access was not given. Nothing was read.',
  'state.no-access.restricted':
    'The browser keeps extensions out of its own pages, of its shop and of some others. Nothing can be read here. Open a news article and try there.',
  'state.failed.title': 'Reading failed',
  'state.failed.text': 'Something went wrong while this page was read, so nothing is marked. Reloading the page often helps.',
  'state.failed.action': 'Try again',
  'state.failed.details': 'What the browser said',

  ...exporting,
  ...checks,
  ...findings,
  ...OUTSIDE.en,
} as const;
