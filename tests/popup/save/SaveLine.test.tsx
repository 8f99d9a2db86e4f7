// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { SaveLine } from '../../../src/popup/save/SaveLine.tsx';
import type { Saving } from '../../../src/popup/save/use-saving.ts';
import type { PageInLibrary } from '../../../src/protocol/library-messages.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { makeFigure } from '../../ui/reports.ts';
import { show } from '../../ui/show.ts';
import { SAVED, UNSAVED } from '../fake-platform.ts';

beforeEach(() => stubMessages());

const saving: Saving = {
  ...{ page: null, removed: null, fault: null, isBusy: false },
  ...{ save: vi.fn(), correct: vi.fn(), remove: vi.fn(), undo: vi.fn() },
};
const form = { isOpen: false, toggle: vi.fn() };
const changes = { isOpen: false, toggle: vi.fn() };
const draw = (parts: Partial<Saving>, saved: typeof UNSAVED.saved, page: Partial<PageInLibrary> = {}) =>
  show(
    <SaveLine page={{ ...UNSAVED, saved, ...page }} saving={{ ...saving, ...parts }} form={form} changes={changes} />,
  );

it.each([
  ['saved', /^Saved 3 Mar/],
  ['remembered', /^Remembered 3 Mar/],
  ['imported', /^Imported 3 Mar/],
] as const)('says how an article that was %s came in', (arrival, words) => {
  expect(draw({}, { ...SAVED, arrival }).getByText(words)).toBeTruthy();
});

it('has a line of the same height for what has changed, which it opens', () => {
  const { getByRole, queryByText } = draw({}, SAVED, { changes: [{ kind: 'new', now: makeFigure({}) }] });
  expect(queryByText(/^Saved/)).toBeNull();
  getByRole('button', { name: 'Changed since saved', expanded: false }).click();
  expect(changes.toggle).toHaveBeenCalledTimes(1);
});

it('presses nothing while something is under way', () => {
  const { getByRole } = draw({ isBusy: true }, null);
  expect((getByRole('button', { name: 'Save this article' }) as HTMLButtonElement).disabled).toBe(true);
});

it('tells whether the form is open', () => {
  expect(draw({}, null).getByRole('button', { name: 'What is kept' }).getAttribute('aria-expanded')).toBe('false');
});
