// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { MarksPanel } from '../../../src/options/settings/MarksPanel.tsx';
import { parseSettings, type Settings } from '../../../src/platform/settings.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

function open(parts: Partial<Settings> = {}) {
  const settings = { ...parseSettings(undefined), ...parts };
  const onChange = vi.fn<(edit: (now: Settings) => Settings) => void>();
  const view = show(<MarksPanel settings={settings} onChange={onChange} />);
  const boxes = view.getAllByRole('checkbox') as HTMLInputElement[];
  return { ...view, boxes, changed: () => onChange.mock.lastCall?.[0](settings) };
}

it('has a box for each of the six verdicts, all ticked at first', () => {
  const { boxes } = open();
  expect(boxes).toHaveLength(6);
  expect(boxes.every(({ checked, disabled }) => checked && !disabled)).toBe(true);
});

it('leaves out what is unticked', () => {
  const { getByRole, changed } = open();
  fireEvent.click(getByRole('checkbox', { name: 'Same number' }));
  expect(changed()?.unmarked).toEqual(['same']);
});

it('shows in quiet mode what is left, and lets that be left out too', () => {
  const { boxes, getByRole, changed } = open({ quiet: true });
  expect(boxes.map(({ checked }) => checked)).toEqual([true, true, true, false, false, false]);
  expect(boxes.map(({ disabled }) => disabled)).toEqual([false, false, false, true, true, true]);
  fireEvent.click(getByRole('checkbox', { name: 'Different number' }));
  expect(changed()?.unmarked).toEqual(['differs']);
  fireEvent.click(getByRole('switch', { name: 'Differences only', checked: true }));
  expect(changed()?.quiet).toBe(false);
});
