// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { PauseButton } from '../../src/popup/PauseButton.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it.each([
  ['begins the hour', null, 'Off for an hour', 0],
  ['ends it, saying until when it is', new Date(2025, 2, 3, 15, 20).getTime(), 'On again (off until 15:20)', 1],
])('%s', (_, until, name, which) => {
  const runs = [vi.fn(), vi.fn()] as const;
  const { getByRole } = show(<PauseButton until={until} disabled={false} onPause={runs[0]} onEnd={runs[1]} />);
  fireEvent.click(getByRole('button', { name }));
  expect(runs.map((run) => run.mock.calls.length)).toEqual(which === 0 ? [1, 0] : [0, 1]);
});
