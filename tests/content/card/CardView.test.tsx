// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { CardView } from '../../../src/content/card/CardView.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { makeSubject } from './subjects.ts';

const actions = { step: vi.fn(), choose: vi.fn(), openSummary: vi.fn(), closed: vi.fn() };

beforeEach(() => stubMessages());

it('is a dialog named by its claim, with the other outlets’ versions', () => {
  const { getByRole, getByText } = show(<CardView subject={makeSubject()} actions={actions} close={vi.fn()} />);
  expect(getByRole('dialog', { name: 'about 340' })).toBeTruthy();
  expect(getByText('Harbour Sample')).toBeTruthy();
});

it('opens the summary at its claim', () => {
  const { getByRole } = show(<CardView subject={makeSubject()} actions={actions} close={vi.fn()} />);
  getByRole('button', { name: 'Open summary' }).click();
  expect(actions.openSummary).toHaveBeenCalledWith(3);
});
