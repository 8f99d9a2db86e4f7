// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { JobView } from '../../../src/options/import/JobView.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { makeProgress } from './job-progress.ts';

beforeEach(() => stubMessages());

const createActions = () => ({
  pause: vi.fn(),
  goOn: vi.fn(),
  cancel: vi.fn(),
  resume: vi.fn(),
  discard: vi.fn(),
  leave: vi.fn(),
});

it.each([
  ['running', ['Pause', 'Cancel'], ['pause', 'cancel']],
  ['paused', ['Continue', 'Cancel'], ['goOn', 'cancel']],
  ['stopped', ['Continue', 'Leave it at that'], ['resume', 'discard']],
  ['done', ['Add more files'], ['leave']],
] as const)('while it is %s offers what can be done', (status, names, called) => {
  const job = createActions();
  const { getAllByRole } = show(<JobView progress={makeProgress({ status, failure: 'full' })} job={job} />);
  const buttons = getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual(names);
  for (const button of buttons) button.click();
  for (const name of called) expect(job[name]).toHaveBeenCalledOnce();
});

it('says how far it is', () => {
  const { getByRole, getByText } = show(<JobView progress={makeProgress()} job={createActions()} />);
  expect((getByRole('progressbar') as HTMLProgressElement).value).toBe(50);
  expect(getByText(/120 articles, file 1 of 2/)).toBeTruthy();
  expect(getByText(/150 articles a second/)).toBeTruthy();
});

it('says why it stopped', () => {
  const { getByRole } = show(
    <JobView progress={makeProgress({ status: 'stopped', failure: 'full' })} job={createActions()} />,
  );
  expect(getByRole('alert').textContent).toMatch(/no room left/);
});
