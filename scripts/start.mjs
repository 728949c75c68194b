// `npm start`: a browser with the extension on its practice page; without a display, or with `--headless`, a tour that leaves
// pictures and a report in a folder (`--out DIR`).
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT, runMain, say, Stop } from './run.mjs';
import { setUp } from './setup.mjs';

const USAGE = 'Usage: npm start [-- --headless] [--out DIR]';

function readArguments() {
  try {
    return parseArgs({ options: { headless: { type: 'boolean' }, out: { type: 'string' } } }).values;
  } catch (error) {
    throw new Stop(`${error.message}\n${USAGE}`);
  }
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

/** Loads a TypeScript module of the tests in this process. */
async function load(file) {
  const { runnerImport } = await import('vite');
  const config = {
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': ROOT.replace(/[\\/]$/, '') } },
  };
  return (await runnerImport(join(ROOT, file), config)).module;
}

await runMain(async () => {
  const { headless, out } = readArguments();
  setUp(['chromium']);
  if (!headless && out === undefined && hasDisplay()) {
    const { openPractice } = await load('tests/e2e/drive/open-practice.ts');
    say('opening Chromium with the extension on its practice page; close the window to end');
    await openPractice();
    return;
  }
  if (!headless && out === undefined) say('no display here: a tour without a window instead');
  const { takeTour } = await load('tests/e2e/drive/tour.ts');
  const folder = resolve(out ?? join(ROOT, 'out'));
  const { SCENES } = await load('tests/e2e/drive/scenes.ts');
  const { sitePages } = await load('tests/e2e/pages/sites/index.ts');
  await takeTour(folder, { pages: await sitePages(), scenes: SCENES }, say);
  say(`pictures and report.json are in ${folder}`);
});
