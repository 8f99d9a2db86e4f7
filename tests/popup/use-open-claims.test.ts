// @vitest-environment jsdom
import { h } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { ClaimFocus } from '../../src/popup/use-focus.ts';
import { useOpenClaims } from '../../src/popup/use-open-claims.ts';
import { show } from '../ui/show.ts';

type OpenClaims = ReturnType<typeof useOpenClaims>;

function View({ focus, tell }: { focus: ClaimFocus | null; tell(claims: OpenClaims): void }) {
  tell(useOpenClaims(focus));
  return null;
}

it('opens and closes claims, and opens the one that is asked for, each time', async () => {
  const seen: OpenClaims[] = [];
  const draw = (focus: ClaimFocus | null) => h(View, { focus, tell: (claims) => void seen.push(claims) });
  const view = show(draw(null));
  await act(() => seen.at(-1)?.toggle(3));
  expect([...(seen.at(-1)?.open ?? [])]).toEqual([3]);
  await view.draw(draw({ claim: 5 }));
  expect([...(seen.at(-1)?.open ?? [])]).toEqual([3, 5]);
  await act(() => seen.at(-1)?.toggle(5));
  expect([...(seen.at(-1)?.open ?? [])]).toEqual([3]);
  await view.draw(draw({ claim: 5 }));
  expect([...(seen.at(-1)?.open ?? [])]).toEqual([3, 5]);
});
