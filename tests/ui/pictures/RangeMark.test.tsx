// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { RangeMark } from '../../../src/ui/pictures/RangeMark.tsx';
import { createScale } from '../../../src/ui/pictures/scale.ts';
import { makeFigure } from '../reports.ts';
import { show } from '../show.ts';

const scale = createScale([0, 100]);

it.each([
  ['a dot for a number', { low: 40, high: 40, qualifier: 'exact' }, ['dot']],
  ['a ring for "about"', { low: 40, high: 40, qualifier: 'about' }, ['dot', 'ring']],
  ['a bar with ends for a range', { low: 20, high: 40, qualifier: 'range' }, ['bar', 'cap', 'cap']],
  ['a broken bar for rough words', { low: 20, high: 40, qualifier: 'vague' }, ['bar vague']],
  ['an arrow for an open end', { low: 20, high: null, qualifier: 'at-least' }, ['open', 'head', 'dot']],
  ['an arrow back for an upper bound', { low: null, high: 20, qualifier: 'at-most' }, ['open', 'head', 'dot']],
] as const)('draws %s', (_name, figure, drawn) => {
  const { root } = show(
    <svg aria-hidden="true">
      <RangeMark figure={makeFigure(figure)} scale={scale} isHollow={false} />
    </svg>,
  );
  const marks = [...root.querySelectorAll('.mark-line line, .mark-line path, .mark-line circle')];
  expect(marks.map((mark) => mark.getAttribute('class'))).toEqual(drawn);
});
