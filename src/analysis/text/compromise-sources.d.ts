declare module '*/compromise/src/1-one/tokenize/methods/02-terms/index.js' {
  interface Model {
    one: { prefixes: Record<string, unknown>; suffixes: Record<string, unknown> };
  }
  const splitTerms: (text: string, model: Model) => string[];
  export default splitTerms;
}

declare module '*/compromise/src/1-one/tokenize/model/prefixes.js' {
  const prefixes: Record<string, unknown>;
  export default prefixes;
}

declare module '*/compromise/src/1-one/tokenize/model/suffixes.js' {
  const suffixes: Record<string, unknown>;
  export default suffixes;
}
