import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { until } from '../e2e/driver/until.ts';

/** One line of the host's access log. */
export interface Asked {
  readonly status: number;
  /** Of the whole answer with its headers, before encryption. */
  readonly bytes: number;
  readonly path: string;
}

/** The settings that the guide gives (lib/presets/README.md), and a log of what was asked. */
const configOf = (root: string, port: number) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${root}/pid;
worker_processes 1;
events {}
http {
  log_format asked '$status $bytes_sent $uri';
  access_log ${root}/asked.log asked;
  client_body_temp_path ${root}/body;
  proxy_temp_path ${root}/proxy;
  fastcgi_temp_path ${root}/fastcgi;
  uwsgi_temp_path ${root}/uwsgi;
  scgi_temp_path ${root}/scgi;
  keepalive_requests 100000;
  server {
    listen 127.0.0.1:${String(port)} ssl;
    ssl_certificate ${root}/cert.pem;
    ssl_certificate_key ${root}/key.pem;
    root ${root}/www;
    location = /team.json     { types { application/json json; } etag on; add_header Cache-Control "no-cache"; }
    location = /team.json.jws { default_type application/json; add_header Cache-Control "no-cache"; }
  }
}`;

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return reject(new Error('A TCP server has a port.'));
      server.close(() => resolve(address.port));
    });
  });
}

/** Starts nginx over https in a folder that holds `key.pem` and `cert.pem` for `localhost`. */
export async function startHost(root: string, nginx: string) {
  const www = join(root, 'www');
  const log = join(root, 'asked.log');
  const port = await freePort();
  await mkdir(www);
  await writeFile(join(root, 'nginx.conf'), configOf(root, port));
  const process = spawn(nginx, ['-c', join(root, 'nginx.conf'), '-p', root, '-e', join(root, 'error.log')]);
  const ended = new Promise((resolve) => process.once('exit', resolve));
  await until('nginx', async () => (await readFile(join(root, 'pid'), 'utf8')) !== '');
  let published = 0;
  let told = 0;
  return {
    url: `https://localhost:${String(port)}/team.json`,
    publish: async (document: string, jws: string) => {
      await writeFile(join(www, 'team.json.jws'), jws);
      await writeFile(join(www, 'team.json'), document);
      published += 1;
      const time = Date.now() / 1000 - 1000 + published; // nginx makes its ETags from the length and this second
      await utimes(join(www, 'team.json'), time, time);
    },
    /** What was asked since the last call. */
    asked: async (): Promise<readonly Asked[]> => {
      const lines = existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n').filter(Boolean) : [];
      const news = lines.slice(told);
      told = lines.length;
      return news.map((line) => {
        const [status, bytes, path = ''] = line.split(' ');
        return { status: Number(status), bytes: Number(bytes), path };
      });
    },
    stop: async () => {
      process.kill();
      await ended;
    },
  };
}
