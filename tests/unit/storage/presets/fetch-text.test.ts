import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES } from '@/lib/presets/parse.ts';
import { fetchText } from '@/lib/storage/presets/fetch-text.ts';

const json = { 'content-type': 'application/json; charset=utf-8', etag: '"7"' };

/** What a host may do, by path. */
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  '/good': (request, response) => {
    if (request.headers['if-none-match'] === '"7"') response.writeHead(304).end();
    else response.writeHead(200, json).end('{"name":"Größe"}');
  },
  '/full': (_, response) => response.writeHead(200, json).end('x'.repeat(MOST_BYTES)),
  '/flood': (_, response) => {
    response.writeHead(200, json);
    const pour = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', pour);
    pour();
  },
  '/never': (_, response) => void response.writeHead(200, json).write('{'),
  '/cut': (_, response) => {
    response.writeHead(200, { ...json, 'content-length': '1000' }).write('{"name":');
    setImmediate(() => response.destroy());
  },
  '/elsewhere': (_, response) => response.writeHead(302, { location: '/good' }).end(),
  '/latin': (_, response) => response.writeHead(200, json).end(Buffer.from([0x22, 0xe9, 0x22])),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
};

describe('fetching a text', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => ANSWERS[request.url ?? '']?.(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('gives the text with its ETag and type', async () => {
    expect(await fetchText(`${origin}/good`, null)).toEqual({
      kind: 'text',
      text: '{"name":"Größe"}',
      etag: '"7"',
      type: 'application/json',
    });
  });

  it('asks for news by ETag', async () => {
    expect(await fetchText(`${origin}/good`, '"7"')).toEqual({ kind: 'unchanged' });
  });

  it('takes the largest document there may be', async () => {
    expect(await fetchText(`${origin}/full`, null)).toMatchObject({ kind: 'text' });
  });

  it.each([
    ['/flood', 'is larger than 256 KiB'],
    ['/never', 'did not arrive within 0.3 seconds'],
    ['/cut', 'could not be fetched: the host was not reached, or broke off'],
    ['/elsewhere', 'could not be fetched: its address leads to another one'],
    ['/latin', 'is not UTF-8 text'],
    ['/broken', 'could not be fetched: the host answered 500'],
  ])('gives up on %s', async (path, reason) => {
    expect(await fetchText(`${origin}${path}`, null, 300)).toEqual({ kind: 'failed', reason });
  });

  it('tells a file that is not there from a failure', async () => {
    expect(await fetchText(`${origin}/gone`, null)).toMatchObject({ kind: 'absent' });
  });

  it('gives up on a host that nobody listens at', async () => {
    expect(await fetchText('http://127.0.0.1:1/', null)).toMatchObject({ kind: 'failed' });
  });
});
