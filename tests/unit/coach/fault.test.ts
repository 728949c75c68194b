import { describe, expect, it } from 'vitest';
import { traceOf } from '@/lib/errors.ts';

describe('traceOf', () => {
  it('says the class and the places, and not a word of the message', () => {
    const error = new TypeError('cannot read "You absolute idiot"\n  at all costs, calm down');
    const trace = traceOf(error);
    expect(trace).toContain('TypeError');
    expect(trace).toContain('fault.test.ts');
    expect(trace).not.toMatch(/idiot|calm/);
  });

  it('understands the stacks of Firefox', () => {
    const error = new Error('You idiot');
    error.stack = 'analyse@moz-extension://abc/coach.js:1:200\n@moz-extension://abc/coach.js:3:4\n';
    expect(traceOf(error)).toBe('Error\nanalyse@moz-extension://abc/coach.js:1:200\n@moz-extension://abc/coach.js:3:4');
  });

  it('says no more than the type of what is no error', () => {
    expect(traceOf('You idiot')).toBe('string');
  });
});
