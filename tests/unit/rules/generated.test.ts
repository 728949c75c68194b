import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../../scripts/generate.mjs';

it('what is generated from the rules is up to date: else run `npm run generate`', async () => {
  for await (const [path, text] of generatedFiles()) expect(readFileSync(path, 'utf8')).toBe(text);
});
