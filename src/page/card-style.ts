/** How the host stands in the page: it takes nothing from the page's sheets, and has no box of its own. */
export const HOST_STYLE = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  z-index: 2147483647 !important;
}
.spoken { position: absolute; clip-path: inset(50%); }
@media print { :host { display: none !important; } }
`;

/** The card. Its inks are those of the marks, its sizes follow the reader's own font size, which the page cannot set here. */
export const CARD_STYLE = `
.card {
  color-scheme: light;
  --paper: light-dark(#fff, #1b1e26);
  --ink: light-dark(#1c2029, #eceef3);
  --quiet: light-dark(#565d6b, #a9b0be);
  --edge: light-dark(#767d8b, #8b93a3);
  position: fixed;
  box-sizing: border-box;
  width: min(22.5em, 100vw - 16px);
  overflow: auto;
  scrollbar-color: var(--edge) var(--paper);
  padding: 0.75em 0.875em;
  border: 1px solid var(--edge);
  border-radius: 0.6em;
  background: var(--paper);
  color: var(--ink);
  font: 0.875em / 1.4 system-ui, sans-serif;
  direction: ltr;
  overflow-wrap: anywhere;
}
.card[data-theme='dark'] { color-scheme: dark; }
.card * { box-sizing: border-box; margin: 0; padding: 0; }
.card [hidden], .status:empty { display: none; }
.head, .foot { display: flex; align-items: flex-start; gap: 0.5em; }
.title { flex: 1; font-size: 1em; }
.card small { display: block; font-size: 0.9em; font-weight: 400; color: var(--quiet); }
.words { margin-top: 0.35em; }
.words span { text-decoration: underline 2px; text-decoration-skip-ink: none; text-underline-offset: 0.22em; }
.why, .facts { margin-top: 0.6em; }
.facts { display: grid; grid-template-columns: auto 1fr; gap: 0.3em 0.75em; padding-top: 0.6em; border-top: 1px solid var(--edge); }
.facts dt, .status { color: var(--quiet); }
.card a { color: inherit; }
.foot { flex-wrap: wrap; margin-top: 0.75em; }
.status { flex-basis: 100%; }
.card button, .card textarea { border: 1px solid var(--edge); border-radius: 0.45em; background: none; color: inherit; font: inherit; }
.card button { min-height: 2em; padding: 0 0.7em; cursor: pointer; }
.card button:hover { border-color: currentcolor; }
.card .close { width: 2em; padding: 0; border-color: transparent; }
.card textarea { width: 100%; height: 6.5em; }
.card:focus-visible, .card :focus-visible { outline: 2px solid; outline-offset: -2px; }
@media (forced-colors: active) {
  .card { --quiet: CanvasText; --edge: CanvasText; }
}
`;
