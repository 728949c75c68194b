// `npm test`: every check there is, on a fresh machine too. Ends with the line `N passed, N failed`.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT, runMain, runPackage, say } from './run.mjs';
import { setUp } from './setup.mjs';

const wxtBuild = (browser) => () => runPackage('wxt/bin/wxt.mjs', ['build', '-b', browser, '--mv3']);

/** A check of several commands: all run, and it passes when all do. */
const check = (name, ...commands) => ({
  name,
  run() {
    const passed = commands.map((command) => command()).every(Boolean);
    return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
  },
});

/** A file that failed outside its tests (in an import, a hook) counts as one failed test. */
const failures = ({ status, assertionResults }) => {
  const failed = assertionResults.filter((test) => test.status === 'failed').length;
  return status === 'failed' ? Math.max(1, failed) : failed;
};

const tests = (project) => ({
  name: `${project} tests`,
  run() {
    const file = join(ROOT, '.output', 'test', `${project}.json`);
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    const succeeded = runPackage('vitest/vitest.mjs', [
      'run',
      `--project=${project}`,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    if (!existsSync(file)) return { passed: 0, failed: 1 };
    const { numPassedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    const failed = testResults.map(failures).reduce((sum, count) => sum + count, 0);
    return { passed: numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
  },
});

const STEPS = [
  check(
    'lint',
    () => runPackage('eslint/bin/eslint.js', ['.']),
    () => runPackage('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', '.']),
  ),
  check(
    'types',
    () => runPackage('typescript/bin/tsc', ['--noEmit']),
    () => runPackage('typescript/bin/tsc', ['--noEmit', '-p', 'lib/tsconfig.json']),
  ),
  check('build', wxtBuild('chrome'), wxtBuild('firefox')),
  tests('unit'),
  tests('e2e'),
];

await runMain(() => {
  setUp(['chromium', 'firefox', 'nginx']);
  const results = STEPS.map(({ name, run }) => {
    say(name);
    const start = performance.now();
    return { name, ...run(), seconds: Math.round((performance.now() - start) / 1000) };
  });
  for (const { name, passed, failed, seconds } of results) {
    console.log(`${name.padEnd(12)} ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = 1;
});
