declare module '*/compromise/src/nlp.js' {
  const nlp: { extend(plugin: unknown): void; tokenize(text: string): { document: { pre: string; text: string; post: string }[][] } };
  export default nlp;
}

declare module '*/compromise/src/1-one/tokenize/plugin.js' {
  const plugin: unknown;
  export default plugin;
}
