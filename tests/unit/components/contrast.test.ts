import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../components/ui/tokens.css', import.meta.url), 'utf8');

function tokensOf(theme: string): ReadonlyMap<string, string> {
  const block = new RegExp(`\\.tf\\[data-theme='${theme}'\\] \\{([^}]*)\\}`).exec(css)?.[1] ?? '';
  return new Map([...block.matchAll(/--tf-([\w-]+): (#\w{6});/g)].map(([, name = '', colour = '']) => [name, colour]));
}

/** Relative luminance (WCAG 2.2). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: Readonly<Record<string, readonly string[]>> = {
  ink: ['surface', 'sunken', 'hover', 'accent-wash', 'stop-wash', 'warn-wash'],
  'ink-2': ['surface', 'sunken', 'hover', 'accent-wash', 'stop-wash', 'warn-wash'],
  'ink-3': ['surface', 'sunken', 'hover'],
  accent: ['surface', 'sunken', 'hover', 'accent-wash'],
  stop: ['surface', 'sunken', 'hover', 'stop-wash'],
  warn: ['surface', 'sunken', 'hover', 'warn-wash'],
  'on-accent': ['accent', 'accent-hover'],
  'on-stop': ['stop'],
};
const MARKS: Readonly<Record<string, readonly string[]>> = {
  'stop-mark': ['surface', 'sunken', 'stop-wash'],
  'warn-mark': ['surface', 'sunken', 'warn-wash'],
  'tip-mark': ['surface', 'sunken', 'tip-wash'],
  'line-strong': ['surface', 'sunken'],
  'accent-line': ['surface', 'sunken'],
  focus: ['surface', 'sunken'],
};

const pairsOf = (table: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(table).flatMap(([front, backs]) => backs.map((back) => [front, back] as const));

describe.each(['light', 'dim', 'dark'])('the colours of the %s theme', (theme) => {
  const tokens = tokensOf(theme);
  const colour = (name: string) => tokens.get(name) ?? expect.fail(`no token ${name}`);

  it.each(pairsOf(TEXT))('read as text: %s on %s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairsOf(MARKS))('are seen as marks: %s on %s', (front, back) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(3);
  });
});
