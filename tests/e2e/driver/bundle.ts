import { build } from 'esbuild';

const bundles = new Map<string, Promise<string>>();

async function bundle(entryFile: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryFile],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    loader: { '.css': 'text' },
    logLevel: 'silent', // a failure throws with the messages
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`${entryFile} gave no bundle.`);
  return script.text;
}

/** The script of a page: one TypeScript entry file (absolute path) and all it imports, bundled once per test file. */
export function bundlePage(entryFile: string): Promise<string> {
  const known = bundles.get(entryFile);
  if (known) return known;
  const made = bundle(entryFile);
  bundles.set(entryFile, made);
  return made;
}
