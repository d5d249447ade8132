// Serves pages to a browser under test, and is the only thing that such a browser reaches.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';

/** The HTML of a page, whole or as it comes, which goes out as UTF-8; or a PDF document, by whatever name. */
export type Page = string | Uint8Array | AsyncIterable<string>;

export interface Site {
  host: string;
  port: number;
  /** The address of a page by its path. */
  url(path: string): string;
  /** Every request that was not for a page of this site, as method and address; all of them were refused. */
  outside: string[];
  /** Paths that were asked of this site. */
  served: string[];
  close(): Promise<void>;
}

/**
 * Starts a site on localhost. It is its visitors' proxy as well, which refuses and notes whatever they ask of anybody else.
 * `read` gives a page by its path, or undefined where there is none.
 */
export async function startSite(read: (path: string) => Promise<Page | undefined>): Promise<Site> {
  const outside: string[] = [];
  const served: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, host, href } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    if (host !== `localhost:${port}`) {
      outside.push(`${request.method} ${href}`);
      response.writeHead(403).end();
      return;
    }
    served.push(pathname);
    Promise.resolve(pathname)
      .then(decodeURIComponent)
      .then(read)
      .then(
        (page) => {
          if (page === undefined) response.writeHead(404).end();
          else send(page, response.writeHead(200, { 'content-type': typeOf(page), 'cache-control': 'no-cache' }));
        },
        (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error)),
      );
  });
  server.on('connect', (request, socket) => {
    outside.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((listening) => {
    server.listen(0, 'localhost', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    host: 'localhost',
    port,
    url: (path) => `http://localhost:${port}${path}`,
    outside,
    served,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function isWhole(page: Page): page is string | Uint8Array {
  return typeof page === 'string' || page instanceof Uint8Array;
}

function send(page: Page, response: ServerResponse): void {
  if (isWhole(page)) response.end(page);
  else Readable.from(page).pipe(response);
}

function typeOf(page: Page): string {
  const isPdf = isWhole(page) && Buffer.from(page).subarray(0, 5).toString() === '%PDF-';
  return isPdf ? 'application/pdf' : 'text/html; charset=utf-8';
}
