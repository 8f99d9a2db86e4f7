// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { SampleText } from '../../src/welcome/SampleText.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeFigure, makeMatch } from '../ui/reports.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

const text = 'Crews moved 340 people.\n\nThey led 60 cattle up.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const claims = [
  { claim: makeFigure(at('340')), matches: [makeMatch({ verdict: 'differs' })] },
  { claim: makeFigure(at('60')), matches: [] },
];

it('keeps the text as it is, and marks what others report', () => {
  const onChoose = vi.fn();
  const { root, getByRole, getAllByRole } = show(
    <SampleText text={text} claims={claims} chosen={-1} shownIn="card" onChoose={onChoose} />,
  );
  expect([...root.querySelectorAll('p')].map((one) => one.textContent)).toEqual(text.split('\n\n'));
  expect(getAllByRole('button')).toHaveLength(1);
  expect(getByRole('button', { name: '340' }).className).toContain('mark-differ');
  fireEvent.keyDown(getByRole('button'), { key: ' ' });
  fireEvent.keyDown(getByRole('button'), { key: 'a' });
  expect(onChoose.mock.calls).toEqual([[0]]);
});
