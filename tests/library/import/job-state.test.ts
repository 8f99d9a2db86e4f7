import { expect, it } from 'vitest';
import { addFault, createState, measurePace } from '../../../src/library/import/job-state.ts';

it('lists faults up to a number, and counts the others', () => {
  const state = createState([null]);
  for (let line = 1; line <= 503; line++)
    addFault(state, { file: 'a', place: { line }, reason: 'not-json', detail: '' });
  expect(state.faults).toHaveLength(500);
  expect(state.moreFaults).toBe(3);
});

it('tells rate and time left by the time at work, once there is some', () => {
  expect(measurePace({ articles: 10, bytes: 100, ms: 100 }, 900)).toEqual({ perSecond: null, secondsLeft: null });
  expect(measurePace({ articles: 300, bytes: 1000, ms: 2000 }, 9000)).toEqual({ perSecond: 150, secondsLeft: 18 });
});
