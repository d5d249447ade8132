/** What the welcome page says, in English: it is shown once after installation, and is the help. Apart from the messages of the popup. */
export const welcome = {
  'welcome.title': 'Selon: according to whom?',
  'welcome.lead':
    '“Selon” is French for “according to”. On a news article in English or French, Selon shows you according to whom: it underlines, in the page itself, sources that you cannot identify and figures that stand with no source.',

  'welcome.sample': 'What it looks like',
  'welcome.sample.text': 'A short article of our own, read just now on your computer as any other would be.',
  'welcome.sample.headline': 'The ferry to Skerra may stop this winter',
  'welcome.sample.first':
    'The ferry to Skerra Island will stop in November, a senior official at the transport ministry told this newspaper. The council, through its spokeswoman Ada Brekke, said it would ask for a guarantee.',
  'welcome.sample.second': 'Experts say that the ships are too old. The larger one was reportedly turned back twice.',
  'welcome.sample.third': 'The line lost $3 million last year. Some 140 people work on it, according to the company’s annual report.',
  'welcome.sample.failed': 'The sample could not be read just now. Reload this page to try again.',
  'welcome.sample.then':
    'On a page, rest the pointer on a mark or tap it, and a card says what it is, why it is read so and what the text does not tell. Selon’s button sums up the article.',

  'welcome.legend': 'The three lines',
  'welcome.legend.unnamed':
    'Dotted: somebody in particular said it, and the text does not tell who. The newsroom knows; you do not. Words that say it outright, such as “on condition of anonymity”, are dotted, too.',
  'welcome.legend.vague': 'Wavy: it is put down to nobody in particular (“experts say”), or to nobody at all (“reportedly”).',
  'welcome.legend.figure':
    'Dashed: a figure, and no source for it in its sentence. A dashed and a dotted line together: it has a source, which is not named.',
  'welcome.legend.sourced':
    'Thin, and only if you ask for it in the settings: sources that you can identify, and figures that have one. Every line can be changed there.',

  'welcome.never': 'What it does not claim',
  'welcome.never.truth': 'It does not say what is true. A source that is not named may be right, and a named one wrong.',
  'welcome.never.blame': 'A mark is no reproach. A newsroom may have every reason to protect a source.',
  'welcome.never.score': 'There is no score, no grade and no verdict on an article, an author or an outlet.',
  'welcome.never.network':
    'It sends nothing. There is no server; text is read on this computer. What was read last stays in memory until the browser puts the extension to rest; of a private window, nothing does.',
  'welcome.never.fields': 'It reads no form fields and nothing that you type.',
  'welcome.never.wrong': 'It is not always right. Each mark explains itself, and “Not right?” on its card takes it off for good.',

  'welcome.access': 'Why it may read pages',
  'welcome.access.text':
    'The browser says that Selon may read the sites you visit. It has to see a page to tell whether it is a news article, and to underline words in it. You can keep it from a site, or have it read only when you ask.',
  'welcome.pin': 'Keep its button in sight',
  'welcome.pin.chrome': 'In Chrome: open the puzzle piece beside the address bar, and press the pin beside Selon.',
  'welcome.pin.firefox': 'In Firefox: open the puzzle piece in the toolbar, press the wheel beside Selon, and choose “Pin to toolbar”.',
  'welcome.keys': 'By keyboard',
  'welcome.keys.none': 'not set',
  'welcome.keys.next-mark': 'Go to the next mark',
  'welcome.keys.previous-mark': 'Go to the previous mark',
  'welcome.keys.toggle-marks': 'Show or hide the marks on this page',

  'welcome.words': 'A few words',
  'welcome.words.unnamed': 'Source not named',
  'welcome.words.unnamed.text': 'somebody known to the newsroom, who gave information and is not named to readers.',
  'welcome.words.vague': 'Vague source',
  'welcome.words.vague.text': 'a group that could be anybody: “critics”, “observers”.',
  'welcome.words.hearsay': 'Hearsay',
  'welcome.words.hearsay.text': 'a claim told at a distance, without anybody who makes it.',
  'welcome.words.figure': 'Figure with no source',
  'welcome.words.figure.text': 'a quantity in a sentence that does not say who counted.',
  'welcome.words.protected': 'Protected witness',
  'welcome.words.protected.text': 'somebody whose name is withheld or changed for their safety. That is good practice, and listed apart.',

  'welcome.rates': 'How common it is',
  'welcome.rates.text':
    'Counts from research, each with its own definition. They are no norm: stories about politics have far more than others, so outlets cannot be compared by them.',
  'welcome.rates.1975': 'US dailies, 1975: 36% of stories had some veiled attribution.',
  'welcome.rates.2003': 'US newspapers, 2003: 28% of stories used anonymous sources; in 2005, 7%.',
  'welcome.rates.2021':
    'Coverage of the early Biden administration in 25 US outlets, 2021: 11% of stories cited an anonymous source, under 1% nobody else (Pew).',

  'welcome.trust': 'How far to trust a mark',
  'welcome.settings': 'Open the settings',
} as const;
