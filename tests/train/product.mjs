import { build } from 'esbuild';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Imports one TypeScript module of the product, so that training sees text exactly as the product does. */
export async function importProduct(path) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    alias: { '@': ROOT.replace(/\/$/, '') },
  });
  const folder = await mkdtemp(join(tmpdir(), 'tactful-train-'));
  try {
    const file = join(folder, 'product.mjs');
    await writeFile(file, outputFiles[0].text);
    return await import(pathToFileURL(file).href);
  } finally {
    await rm(folder, { recursive: true });
  }
}
