// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { expect, it } from 'vitest';
import { useFirstScreen } from '../../src/popup/use-first-screen.ts';
import { show } from '../ui/show.ts';
import { lone } from './states.ts';

const claims = Array.from({ length: 40 }, (_, place) => ({ ...lone, place }));
const drawn: (number | null)[] = [];

function View({ isWhole }: { isWhole: boolean }) {
  drawn.push(useFirstScreen(claims, isWhole)?.size ?? null);
  return null;
}

it('draws the first screen first, then all', async () => {
  drawn.length = 0;
  show(h(View, { isWhole: false }));
  expect(drawn.at(-1)).toBe(14);
  await waitFor(() => expect(drawn.at(-1)).toBeNull());
});

it('draws all at once where a claim further down is asked for', () => {
  drawn.length = 0;
  show(h(View, { isWhole: true }));
  expect(drawn[0]).toBeNull();
});
