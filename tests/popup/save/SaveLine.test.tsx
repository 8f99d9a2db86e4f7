// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { SaveLine } from '../../../src/popup/save/SaveLine.tsx';
import type { Saving } from '../../../src/popup/save/use-saving.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { SAVED, UNSAVED } from '../fake-platform.ts';

beforeEach(() => stubMessages());

const saving: Saving = {
  ...{ page: null, removed: null, fault: null, isBusy: false },
  ...{ save: vi.fn(), correct: vi.fn(), remove: vi.fn(), undo: vi.fn() },
};
const form = { isOpen: false, toggle: vi.fn() };
const draw = (parts: Partial<Saving>, saved: typeof UNSAVED.saved) =>
  show(<SaveLine page={{ ...UNSAVED, saved }} saving={{ ...saving, ...parts }} form={form} />);

it.each([
  ['saved', /^Saved 3 Mar/],
  ['remembered', /^Remembered 3 Mar/],
  ['imported', /^Imported 3 Mar/],
] as const)('says how an article that was %s came in', (arrival, words) => {
  expect(draw({}, { ...SAVED, arrival }).getByText(words)).toBeTruthy();
});

it('presses nothing while something is under way', () => {
  const { getByRole } = draw({ isBusy: true }, null);
  expect((getByRole('button', { name: 'Save this article' }) as HTMLButtonElement).disabled).toBe(true);
});

it('tells whether the form is open', () => {
  expect(draw({}, null).getByRole('button', { name: 'What is kept' }).getAttribute('aria-expanded')).toBe('false');
});
