import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireNginx } from '@/scripts/nginx.mjs';
import { selfSignedCertificate } from '../driver/certificate.ts';
import { until } from '../driver/until.ts';

/** How the host gives the document, when not as it should. */
export type Fault = 'slow' | 'cut' | 'html';

export interface StaticHost {
  readonly port: number;
  /** Puts the document in place, with its signature or without one, and a fault of the host or none. */
  publish(document: string, options?: { readonly jws?: string; readonly fault?: Fault }): Promise<void>;
  /** Status and If-None-Match of each request for the document so far, in the order of their ends: `304 "5f-1a"`. */
  requests(): Promise<string[]>;
  /** Nobody answers at its port until it comes back. */
  goDown(): Promise<void>;
  comeBack(): Promise<void>;
  /** Ends it for good. */
  stop(): Promise<void>;
}

const FAULTS: readonly Fault[] = ['slow', 'cut', 'html'];
/** A document of more than 15 KiB takes longer than the coach waits. */
const SLOWLY = '1k';

const configOf = (root: string, port: number, cuttingPort: number) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${root}/pid;
events {}
http {
  types { application/json json; text/html html; }
  default_type application/octet-stream;
  log_format asked escape=none '$status $http_if_none_match';
  client_body_temp_path ${root}/body;
  proxy_temp_path ${root}/proxy;
  fastcgi_temp_path ${root}/fastcgi;
  uwsgi_temp_path ${root}/uwsgi;
  scgi_temp_path ${root}/scgi;
  access_log off;
  server {
    listen 127.0.0.1:${String(port)} ssl;
    ssl_protocols TLSv1.2 TLSv1.3;
    ssl_certificate ${root}/cert.pem;
    ssl_certificate_key ${root}/key.pem;
    root ${root}/www;
    add_header Cache-Control "no-cache";
    location = /team.json {
      access_log ${root}/asked.log asked;
      if (-f ${root}/slow) { set $limit_rate ${SLOWLY}; }
      if (-f ${root}/html) { rewrite ^ /page.html break; }
      if (-f ${root}/cut) { proxy_pass http://127.0.0.1:${String(cuttingPort)}; }
    }
  }
}`;

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return address.port;
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What a connection that breaks looks like: more is promised than comes. */
const CUT = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{"name":"Half';

/** Resolves once it listens, to a function that ends it; ended already, that does nothing. */
async function startNginx(root: string): Promise<() => Promise<void>> {
  const pid = join(root, 'pid');
  const nginx = spawn(requireNginx(), ['-c', join(root, 'nginx.conf'), '-p', root, '-e', join(root, 'error.log')]);
  const ended = new Promise((resolve) => nginx.once('exit', resolve));
  await until('nginx', async () => (await readFile(pid, 'utf8')) !== '');
  return async () => {
    nginx.kill();
    await ended;
    await rm(pid, { force: true });
  };
}

/** A real nginx over https on a loopback port, for a hostname, with `/team.json` and the signature beside it. */
export async function startStaticHost(hostname: string): Promise<StaticHost> {
  const root = await mkdtemp(join(tmpdir(), 'tactful-host-'));
  await mkdir(join(root, 'www'));
  const { key, cert } = selfSignedCertificate([hostname]);
  await writeFile(join(root, 'key.pem'), key);
  await writeFile(join(root, 'cert.pem'), cert);
  await writeFile(join(root, 'www', 'page.html'), '<!doctype html><title>Sign in</title>');
  const cutting = createServer((socket) => socket.once('data', () => socket.write(CUT, () => socket.destroy())));
  const [port, cuttingPort] = [await freePort(), await listen(cutting)];
  await writeFile(join(root, 'nginx.conf'), configOf(root, port, cuttingPort));
  let endNginx = await startNginx(root);
  const goDown = () => endNginx();

  let published = 0;
  return {
    port,
    goDown,
    comeBack: async () => {
      endNginx = await startNginx(root);
    },
    publish: async (document, { jws, fault } = {}) => {
      for (const name of FAULTS) await rm(join(root, name), { force: true });
      if (fault) await writeFile(join(root, fault), '');
      const file = join(root, 'www', 'team.json');
      await (jws === undefined ? rm(`${file}.jws`, { force: true }) : writeFile(`${file}.jws`, jws));
      await writeFile(file, document);
      // nginx makes its ETags from the length and the second of the last change.
      published += 1;
      const time = Date.now() / 1000 - 1000 + published;
      await utimes(file, time, time);
    },
    requests: async () => {
      const file = join(root, 'asked.log');
      return existsSync(file) ? (await readFile(file, 'utf8')).trim().split('\n') : [];
    },
    stop: async () => {
      await goDown();
      if (cutting.listening) await new Promise((resolve) => cutting.close(resolve));
      await rm(root, { recursive: true, force: true });
    },
  };
}
