import { expect, it } from 'vitest';
import { diagnosisOf } from '@/components/popup/diagnosis.ts';
import { coachState } from './sample.ts';

it('a diagnosis says what could be read, and holds no word of the draft or the page', () => {
  const state = coachState();
  const text = diagnosisOf({ state: { ...state, health: { ...state.health, age: false } } }, '0.1.0', 'Browser/1');
  expect(text).toBe(
    [
      'Tactful 0.1.0',
      'Browser: Browser/1',
      'Site: x',
      'Editor: draft-js',
      'Box: reply, active',
      'Read: composer, incoming, author, account, submit',
      'Not read: age',
    ].join('\n'),
  );
});
