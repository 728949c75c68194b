// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { keepTheme, themeOf } from '@/components/ui/theme.ts';

describe('the theme of the surfaces', () => {
  it.each([
    ['light', [255, 255, 255]],
    ['light', [240, 242, 245]], // Facebook's box
    ['dim', [21, 32, 43]], // X, "Dim"
    ['dark', [0, 0, 0]],
    ['dark', [27, 31, 35]], // LinkedIn
    ['dark', [58, 59, 60]], // Facebook's box
  ] as const)('is %s on rgb(%j)', (theme, colour) => {
    expect(themeOf(colour)).toBe(theme);
  });

  describe('near a composer', () => {
    const lifetime = new AbortController();
    afterEach(() => lifetime.abort());

    it('follows the nearest painted ancestor, and changes with the page', async () => {
      document.body.style.backgroundColor = 'rgb(21, 32, 43)';
      const composer = document.createElement('div');
      composer.style.backgroundColor = 'rgba(0, 0, 0, 0)';
      document.body.append(composer);
      const surface = document.createElement('div');
      keepTheme(surface, composer, lifetime.signal);
      expect(surface.dataset['theme']).toBe('dim');
      document.body.style.backgroundColor = 'rgb(255, 255, 255)';
      await expect.poll(() => surface.dataset['theme']).toBe('light');
    });
  });
});
