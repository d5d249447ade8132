import ts from 'typescript';

/** Names that no part of the extension may use: each can send something, load code, make code of text, or parse text as HTML. */
const FORBIDDEN = new Set(
  `fetch fetchLater XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon RTCPeerConnection webkitRTCPeerConnection
  importScripts Worker SharedWorker serviceWorker Image Audio FontFace PresentationRequest
  eval Function AsyncFunction
  innerHTML outerHTML srcdoc insertAdjacentHTML setHTML setHTMLUnsafe parseHTMLUnsafe createContextualFragment parseFromString writeln
  src srcset formAction ping
  onMessageExternal onConnectExternal connectNative sendNativeMessage setUninstallURL requestUpdateCheck`.split(/\s+/),
);

/** Elements that load what they name, or run it. */
const LOADING = /^(?:script|img|image|picture|source|iframe|frame|embed|object|link|audio|video|track|form|base|meta|portal|use)$/i;
const LOADING_ATTRIBUTE = /^(?:src|srcset|action|formaction|ping|background|poster|data|style|on[a-z]+)$/i;
/** Style sheets that load something. */
const LOADING_STYLE = /@import\b|\burl\(|image-set\(/i;

/** Every way out of the machine, or into the page's HTML, that JavaScript takes: what it is, as written. */
export function waysOutOf(code: string): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile('built.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const note = (node: ts.Node) => found.push(code.slice(node.pos, node.end).trim().slice(0, 80));
  const visit = (node: ts.Node): void => {
    if (isForbidden(node)) note(node);
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

/** Everything that a page of ours, or a style sheet, names outside itself. */
export function addressesIn(markup: string): string[] {
  return markup.match(/(?:https?:|wss?:)?\/\/[^\s"'<>]+|@import\b|\burl\([^)]*\)/gi) ?? [];
}

function isForbidden(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier !== undefined && !isFile(node.moduleSpecifier);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return !isFile(node.arguments[0]);
  if (ts.isIdentifier(node)) return FORBIDDEN.has(node.text);
  if (ts.isElementAccessExpression(node)) return isText(node.argumentExpression) && FORBIDDEN.has(node.argumentExpression.text);
  if (ts.isStringLiteralLike(node)) return LOADING_STYLE.test(node.text);
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) return LOADING_STYLE.test(node.text);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [first, second] = node.arguments;
  const name = node.expression.name.text;
  if (/^createElement(?:NS)?$/.test(name)) return [first, second].some((one) => one !== undefined && isText(one) && LOADING.test(one.text));
  if (/^setAttribute(?:NS)?$/.test(name)) return first !== undefined && isText(first) && LOADING_ATTRIBUTE.test(first.text);
  return false;
}

/** Whether this names a file of the extension. */
function isFile(node: ts.Expression | undefined): boolean {
  return node !== undefined && isText(node) && /^\.{0,2}\/(?!\/)/.test(node.text);
}

function isText(node: ts.Expression): node is ts.StringLiteralLike {
  return ts.isStringLiteralLike(node);
}
