import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What each browser is called on PATH, best first, and the variable that overrides the search. */
const BROWSERS = {
  chromium: {
    variable: 'TACTFUL_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    elsewhere: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
    ],
  },
  firefox: {
    variable: 'TACTFUL_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    elsewhere: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
    ],
  },
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of an installed browser: the variable's, else the first on PATH, else in the platform's usual place; or null. */
export function findBrowser(name) {
  const { variable, commands, elsewhere } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) return isExecutable(chosen) ? chosen : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...elsewhere].find(isExecutable) ?? null;
}

/** As findBrowser, but throws a sentence that says what to install. */
export function requireBrowser(name) {
  const path = findBrowser(name);
  if (path) return path;
  const { variable, commands } = BROWSERS[name];
  throw new Error(
    `No ${name} found. Install it (as one of: ${commands.join(', ')}) or set ${variable} to the path of its executable.`,
  );
}
