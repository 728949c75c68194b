// Bundles the analysis as one ES module with types, and the command line over it, into .output/lib.
import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = `${root}.output/lib`;

/** Bundles, and puts each file in place at once: another run of the command may be reading the old one. */
async function bundle(options) {
  const { outputFiles } = await build({ ...options, write: false });
  mkdirSync(outdir, { recursive: true });
  for (const { path, contents } of outputFiles) {
    writeFileSync(`${path}.${process.pid}`, contents);
    renameSync(`${path}.${process.pid}`, path);
  }
}

/** `types: false` leaves out the declarations: the command line doesn't need them. */
export async function buildLib({ types = true } = {}) {
  const shared = {
    bundle: true,
    format: 'esm',
    target: 'es2023',
    alias: { '@': root.slice(0, -1) },
    logLevel: 'warning',
    outdir,
  };
  const outExtension = { '.js': '.mjs' };
  await bundle({
    ...shared,
    entryPoints: { index: `${root}lib/index.ts` },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import', 'browser'],
    outExtension,
  });
  await bundle({
    ...shared,
    entryPoints: { cli: `${root}lib/cli/main.ts`, worker: `${root}lib/cli/worker.ts` },
    platform: 'node',
    outExtension,
    // Packages written for require() want one in an ES module too.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  if (types) {
    const args = ['--project', 'lib/tsconfig.json', '--no-check', '--export-referenced-types=false', '--silent'];
    execFileSync('npx', ['dts-bundle-generator', ...args, '-o', `${outdir}/index.d.mts`, 'lib/index.ts'], {
      cwd: root,
      stdio: 'inherit',
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildLib();
