// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { CardView } from '../../../src/content/card/CardView.tsx';
import { hideOutlets } from '../../../src/ui/outlet-naming.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { makeSubject } from './subjects.ts';

const actions = { hideLink: vi.fn(), step: vi.fn(), choose: vi.fn(), openSummary: vi.fn(), closed: vi.fn() };

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

it('takes a version for another claim, and shows it again', () => {
  const { crossReference } = makeSubject();
  const [match] = crossReference.matches;
  const subject = makeSubject({ crossReference: { ...crossReference, hidden: [match!] } });
  const { getAllByRole, getByRole, getByText } = show(<CardView subject={subject} actions={actions} close={vi.fn()} />);
  fireEvent.click(getAllByRole('button', { name: 'Not the same claim' })[0]!);
  expect(actions.hideLink).toHaveBeenLastCalledWith(match, true);
  expect(getByText('1 version hidden as not the same claim')).toBeTruthy();
  fireEvent.click(getByRole('button', { name: 'Show again' }));
  expect(actions.hideLink).toHaveBeenLastCalledWith(match, false);
});

it('hides outlets’ names until they are asked for, claim by claim', async () => {
  const naming = hideOutlets(['Harbour Sample']);
  const view = (index: number) => (
    <CardView subject={makeSubject({ naming, index })} actions={actions} close={vi.fn()} />
  );
  const { root, draw, getByText, getByRole } = show(view(3));
  expect(getByText('Outlet A')).toBeTruthy();
  expect(root.innerHTML).not.toMatch(/Harbour|harbour/);
  await act(() => void fireEvent.click(getByRole('button', { name: 'Show names' })));
  expect(getByText('Harbour Sample')).toBeTruthy();
  await draw(view(4));
  expect(root.innerHTML).not.toMatch(/Harbour|harbour/);
});
