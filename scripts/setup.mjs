// Installs what is missing: packages by `npm ci`, browsers and nginx by apt where that is possible. Uses Node's own modules only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { findNginx } from './nginx.mjs';
import { npm, ROOT, run, runPackage, say, Stop } from './run.mjs';

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr', nginx: 'nginx' };
/** Without these, pictures show boxes for letters and emoji. */
const FONTS = ['fonts-liberation', 'fonts-noto-color-emoji'];

function readPackages(file) {
  const path = join(ROOT, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/** True when node_modules holds what package-lock.json asks for, by npm's own record of what it installed. */
function hasPackages() {
  const wanted = readPackages('package-lock.json');
  const installed = readPackages('node_modules/.package-lock.json');
  if (installed === null) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && !(path in installed))) return true; // packages of other platforms are left out
    return installed[path]?.version === version;
  });
}

function installPackages() {
  if (!hasPackages()) {
    say('installing packages (npm ci, about a minute)');
    if (!npm(['ci', '--no-audit', '--no-fund'])) throw new Stop('npm ci failed; its message is above.');
  }
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && !runPackage('wxt/bin/wxt.mjs', ['prepare'])) {
    throw new Stop('wxt prepare failed; its message is above.');
  }
}

const find = (name) => (name === 'nginx' ? findNginx() : findBrowser(name));

function installPrograms(names) {
  const missing = names.filter((name) => find(name) === null);
  if (missing.length === 0) return;
  const fonts = missing.some((name) => name !== 'nginx') ? FONTS : [];
  const packages = [...missing.map((name) => DEBIAN_PACKAGES[name]), ...fonts];
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  if (!existsSync('/etc/debian_version')) {
    throw new Stop(
      `no ${missing.join(' and no ')} found. Install it, or, for a browser, set TACTFUL_CHROMIUM or TACTFUL_FIREFOX to its path.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Stop(`no ${missing.join(' and no ')} found. Install it with: sudo apt-get ${install.join(' ')}`);
  }
  say(`installing ${packages.join(', ')} (apt-get, some minutes)`);
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!run('apt-get', ['update', '-q'], quiet) || !run('apt-get', ['-q', ...install], quiet)) {
    throw new Stop('apt-get failed; its message is above.');
  }
  const still = missing.filter((name) => find(name) === null);
  if (still.length > 0)
    throw new Stop(`apt-get installed ${packages.join(', ')}, but there is still no ${still.join(', no ')}.`);
}

/** Makes the machine ready for a command that needs these programs (`chromium`, `firefox`, `nginx`). */
export function setUp(programs) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Stop(`Node 20.12 or later is needed; this is ${process.versions.node}.`);
  }
  installPackages();
  installPrograms(programs);
}
