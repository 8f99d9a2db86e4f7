// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { h } from 'preact';
import { expect, it } from 'vitest';
import type { PopupPlatform } from '../../src/popup/platform.ts';
import { useView } from '../../src/popup/use-view.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform } from './fake-platform.ts';

interface ViewProps {
  platform: PopupPlatform;
  follows: boolean;
}

function View({ platform, follows }: ViewProps) {
  return h('p', null, [...useView(platform, follows)].join());
}

function follow(answers: number[][], follows = true) {
  const asked: number[][] = [];
  const { platform } = createFakePlatform();
  platform.ask = (async (_: string, { known }: { known: number[] }) => {
    asked.push(known);
    const claims = answers.shift();
    return claims ? { ok: true, value: { claims } } : new Promise(() => undefined);
  }) as PopupPlatform['ask'];
  return { asked, ...show(h(View, { platform, follows })) };
}

it('follows the claims in view, telling each time which it knows', async () => {
  const { root, asked } = follow([[1], [1, 2]]);
  await waitFor(() => expect(root.textContent).toBe('1,2'));
  expect(asked).toEqual([[], [1], [1, 2]]);
});

it('asks nothing where nobody follows', () => {
  const { root, asked } = follow([[1]], false);
  expect([root.textContent, asked]).toEqual(['', []]);
});
