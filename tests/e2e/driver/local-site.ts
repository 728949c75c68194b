import { createServer as createProxy, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { extname } from 'node:path';
import type { Duplex } from 'node:stream';
import { selfSignedCertificate } from './certificate.ts';

/** The hostnames the extension runs on; they answer (with 404 for an unknown path) whether a test has pages there or not. */
export const HOSTS = [
  'x.com',
  'twitter.com',
  'mobile.twitter.com',
  'www.facebook.com',
  'web.facebook.com',
  'www.linkedin.com',
] as const;

export interface LocalPage {
  readonly body: string | Uint8Array;
  /** Besides the content type, which follows from the path's extension (HTML when it has none). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Pages by host and path, without the query: `x.com/ada/status/1`; a host of `*` answers on every host. */
export type LocalSite = Readonly<Record<string, string | LocalPage>>;

/** Ports of this machine by host. */
export type Servers = Readonly<Record<string, number>>;

export interface Requests {
  /** `GET https://x.com/home`, in order of arrival. */
  readonly local: readonly string[];
  /** What was refused, with as much of its address as a proxy sees: `CONNECT example.com:443`, `GET http://example.com/a`. */
  readonly outside: readonly string[];
}

/** Refused but not written down: what a browser asks for by itself, no page or extension. */
const BROWSERS_OWN = new Set([
  'dummy.test', // where both browsers are told to look for updates and the like (RFC 2606 reserves .test)
  'redirector.gvt1.com', // Chromium's spelling dictionary, which no setting stops (Chromium 156)
]);

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

function answer(pages: LocalSite, host: string, path: string, response: ServerResponse): void {
  const page = pages[host + path] ?? pages[`*${path}`];
  if (page === undefined) {
    response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  const { body, headers = {} } = typeof page === 'string' ? { body: page } : page;
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[extname(path)] ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return (address satisfies AddressInfo).port;
}

/** Joins two sockets; when either breaks, the other ends. */
function join(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one);
  one.on('error', () => other.destroy());
  other.on('error', () => one.destroy());
}

/**
 * Serves pages at their real hostnames over HTTPS, behind a proxy that is the browser's only way out: it leads the known
 * hosts to the pages (or to a server that a test started), refuses all others and writes down both.
 */
export async function serve(pages: LocalSite, servers: Servers = {}) {
  const local: string[] = [];
  const outside: string[] = [];
  const hosts = new Set<string>([...HOSTS, ...Object.keys(pages).map((key) => key.split('/', 1).join())]);
  const sockets = new Set<Socket>();

  const site = createServer(selfSignedCertificate([...hosts]), (request: IncomingMessage, response) => {
    const host = request.headers.host ?? '';
    const { pathname } = new URL(request.url ?? '/', 'https://local.test');
    local.push(`${request.method ?? ''} https://${host}${request.url ?? ''}`);
    answer(pages, host, pathname, response);
  });
  const sitePort = await listen(site);

  const refuse = (attempt: string, host: string) => {
    if (!BROWSERS_OWN.has(host)) outside.push(attempt);
  };
  const proxy = createProxy((request, response) => {
    const url = request.url ?? '';
    refuse(`${request.method ?? ''} ${url}`, URL.canParse(url) ? new URL(url).hostname : '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, client: Duplex) => {
    const target = request.url ?? '';
    const [host = '', port] = target.split(':');
    const hostPort = servers[host] ?? (hosts.has(host) ? sitePort : null);
    if (hostPort === null || port !== '443') {
      refuse(`CONNECT ${target}`, host);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = connect(hostPort, '127.0.0.1', () => client.write('HTTP/1.1 200 Connection Established\r\n\r\n'));
    join(server, client);
  });
  const proxyPort = await listen(proxy);

  for (const server of [site, proxy]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await Promise.all([site, proxy].map((server) => new Promise((resolve) => server.close(resolve))));
  };
  return { proxyPort, requests: { local, outside } satisfies Requests, close };
}
