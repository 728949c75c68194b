// node scripts/build-extension.mjs chrome|firefox FOLDER: a build as by `wxt build`, in another folder than .output.
import { build } from 'wxt';

const [browser, outDir] = process.argv.slice(2);
await build({ browser, manifestVersion: 3, outDir });
