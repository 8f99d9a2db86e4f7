// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { FaultList } from '../../../src/options/import/FaultList.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { FAULT } from './job-progress.ts';

beforeEach(() => stubMessages());

it('lists file, place and reason, and copies them', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { ...navigator, language: 'en', clipboard: { writeText } });
  const { getByRole, findByText } = show(<FaultList faults={[FAULT, FAULT]} more={3} />);
  expect(getByRole('heading').textContent).toBe('5 things could not be added.');
  expect(getByRole('list').textContent).toContain('a.jsonl line 7');
  getByRole('button', { name: 'Copy the list' }).click();
  expect(await findByText('Copied')).toBeTruthy();
  expect(writeText).toHaveBeenCalledWith(expect.stringContaining('a.jsonl\tline 7'));
});

it('is not there where nothing is wrong', () => {
  expect(show(<FaultList faults={[]} more={0} />).queryByRole('list')).toBeNull();
});
