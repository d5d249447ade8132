import type { Category } from '../analysis/findings.ts';
import type { CardFact, CardText } from '../messages/card-text.ts';
import { type LineStyles, strokeOf, type Theme } from './painter.ts';
import { append, createElement } from './safe-dom.ts';

/** What the reader can do on a card. */
export interface CardActions {
  /** Takes the mark off, or puts it back. */
  dismiss(dismissed: boolean): void;
  /** Resolves to whether the browser let the text be copied. */
  copy(text: string): Promise<boolean>;
  close(): void;
}

export interface CardOptions {
  category: Category;
  lines: LineStyles;
  theme: Theme;
  dismissed: boolean;
  actions: CardActions;
}

/**
 * Renders the card of a mark into a root and returns it: a dialog that takes the focus only when given it. `root` has the style sheet
 * `CARD_STYLE`. Whatever comes from the page goes in as text.
 */
export function renderCard(
  document: Document,
  root: Node,
  text: CardText,
  { category, lines, theme, dismissed, actions }: CardOptions,
): HTMLElement {
  const make = maker(document);
  const { style, ink } = strokeOf(category, theme, lines);

  const title = make('h2', { class: 'title', id: 'selon-title' }, text.title);
  if (text.certainty !== undefined) append(title, make('small', {}, text.certainty));
  const close = make('button', { type: 'button', class: 'close', 'aria-label': text.close }, '×');
  const words = make('span', { dir: 'auto' }, text.words);
  const why = make('p', { class: 'why', id: 'selon-why' }, text.why);
  const facts = make('dl', { class: 'facts' }, ...text.facts.flatMap((fact) => [make('dt', {}, fact.label), saying(make, fact)]));
  if (text.facts.length === 0) facts.hidden = true;

  const status = make('p', { class: 'status', role: 'status' });
  const dismiss = make('button', { type: 'button' }, text.dismiss);
  const undo = make('button', { type: 'button' }, text.undo);
  const copy = make('button', { type: 'button' }, text.copy);
  const foot = make('div', { class: 'foot' }, status, dismiss, undo, copy);

  const card = make(
    'div',
    {
      class: 'card',
      role: 'dialog',
      lang: text.language,
      tabindex: '-1',
      'aria-labelledby': 'selon-title selon-words',
      'aria-describedby': 'selon-why',
      'data-theme': theme,
    },
    make('div', { class: 'head' }, title, close),
    make('p', { class: 'words', id: 'selon-words' }, words),
    why,
    facts,
    foot,
  );
  words.style.textDecorationStyle = style;
  words.style.textDecorationColor = ink;

  const show = (isDismissed: boolean): void => {
    status.textContent = isDismissed ? text.dismissed : '';
    dismiss.hidden = isDismissed;
    undo.hidden = !isDismissed;
    copy.hidden = !isDismissed;
  };
  const take = (isDismissed: boolean): void => {
    show(isDismissed);
    (isDismissed ? undo : dismiss).focus();
    actions.dismiss(isDismissed);
  };
  show(dismissed);
  close.addEventListener('click', () => actions.close());
  dismiss.addEventListener('click', () => take(true));
  undo.addEventListener('click', () => take(false));
  copy.addEventListener('click', async () => {
    if (await actions.copy(text.report)) {
      status.textContent = text.copied;
      return;
    }
    status.textContent = text.notCopied;
    const report = make('textarea', { readonly: '', 'aria-label': text.copy }, text.report);
    copy.replaceWith(report);
    report.select();
  });
  append(root, card);
  return card;
}

type Make = ReturnType<typeof maker>;

function maker(document: Document) {
  return <Name extends keyof HTMLElementTagNameMap>(
    name: Name,
    attributes: Record<string, string>,
    ...children: readonly (Node | string)[]
  ): HTMLElementTagNameMap[Name] => {
    const element = createElement(document, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
}

/** What is told of a fact, and who asks for what is missing. */
function saying(make: Make, { text, asked }: CardFact): HTMLElement {
  if (!asked) return make('dd', {}, text);
  const links = asked.standards.flatMap(({ name, href }, index) => [
    index === 0 ? ' ' : ', ',
    make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, name),
  ]);
  return make('dd', {}, text, ' ', make('small', {}, asked.by, ...links));
}
