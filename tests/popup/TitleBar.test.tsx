// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { TitleBar } from '../../src/popup/TitleBar.tsx';
import { show } from '../ui/show.ts';

it('is a heading under a sign that says nothing, beside what can be done', () => {
  const { getByRole } = show(
    <TitleBar title="Second Source">
      <button type="button">Settings</button>
    </TitleBar>,
  );
  expect(getByRole('heading', { level: 1, name: 'Second Source' }).querySelector('img')?.alt).toBe('');
  expect(getByRole('button', { name: 'Settings' })).toBeTruthy();
});
