// `npm run roll-out`: many simulated reps against a real nginx for one refresh period, its figures in lib/presets/README.md and
// their spread as a picture beside it. `npm run roll-out -- 500` with fewer of them prints the figures and writes nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { requireNginx } from '../../scripts/nginx.mjs';
import { runMain } from '../../scripts/run.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const README = `${root}lib/presets/README.md`;
const PICTURE = `${root}lib/presets/roll-out.svg`;
const FIGURES = /(?<=<!-- roll-out -->\n)[\s\S]*?(?=<!-- end -->)/;

const reps = Number(process.argv[2] ?? 10_000);

/** The product's own code, and the simulation over it: bundled, since Node reads no TypeScript. */
function bundle(folder) {
  return build({
    entryPoints: ['certify', 'simulate'].map((name) => `${root}tests/roll-out/${name}.ts`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { '@': root.slice(0, -1) },
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
}

/** In a process of its own: Node reads the certificates that it trusts at its start. */
function node(folder, script, ...args) {
  const { stdout, status } = spawnSync('node', [join(folder, script), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'), NODE_NO_WARNINGS: '1' },
  });
  if (status !== 0) throw new Error(`${script} ended with ${status}.`);
  return stdout;
}

await runMain(async () => {
  const nginx = requireNginx();
  const folder = mkdtempSync(join(tmpdir(), 'tactful-roll-out-'));
  try {
    await bundle(folder);
    node(folder, 'certify.mjs', folder);
    const { table, picture } = JSON.parse(node(folder, 'simulate.mjs', folder, nginx, String(reps)));
    console.log(table);
    if (process.argv[2] !== undefined) return;
    writeFileSync(PICTURE, picture);
    const page = readFileSync(README, 'utf8').replace(FIGURES, `\n${table}\n`);
    writeFileSync(README, await format(page, { ...(await resolveConfig(README)), filepath: README }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
