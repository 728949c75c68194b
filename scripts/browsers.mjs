import { findExecutable, isExecutable } from './executables.mjs';
import { Stop } from './run.mjs';

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

/**
 * The path of an installed browser: the variable's, else the first on PATH, else in the platform's usual place; or null.
 * Throws when the variable names something that can't be run.
 */
export function findBrowser(name) {
  const { variable, commands, elsewhere } = BROWSERS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (!isExecutable(chosen)) throw new Stop(`${variable} is set to ${chosen}, which can't be run.`);
    return chosen;
  }
  return findExecutable(commands, elsewhere);
}

/** As findBrowser, but throws a sentence that says what to install. */
export function requireBrowser(name) {
  const path = findBrowser(name);
  if (path) return path;
  const { variable, commands } = BROWSERS[name];
  throw new Stop(
    `No ${name} found. Install it (as one of: ${commands.join(', ')}) or set ${variable} to the path of its executable.`,
  );
}
