import type { FigureRecord } from '../../core/index.ts';
import { boundsOf } from './number-line.ts';
import type { Scale } from './scale.ts';

interface RangeMarkProps {
  figure: FigureRecord;
  scale: Scale;
  /** The number counts something else. */
  isHollow: boolean;
}

const MIDDLE = 11;

/**
 * A figure on a line 22 pixels high, as worded: a dot for one number, a ring round it for "about", a bar for a range, an arrow
 * for an open end ("at least"), hatched for rough words ("dozens").
 */
export function RangeMark({ figure, scale, isHollow }: RangeMarkProps) {
  const places = boundsOf(figure).map(scale.place);
  if (places.length === 0) return null;
  const [from, to] = [Math.min(...places), Math.max(...places)];
  return (
    <g class={isHollow ? 'mark-line hollow' : 'mark-line'}>
      {to > from && <Bar from={from} to={to} isVague={figure.qualifier === 'vague'} />}
      {figure.low === null && <Arrow at={to} towards="start" />}
      {figure.high === null && <Arrow at={from} towards="end" />}
      {to === from && <circle class="dot" cx={percent(from)} cy={MIDDLE} r="4.5" />}
      {to === from && figure.qualifier === 'about' && <circle class="ring" cx={percent(from)} cy={MIDDLE} r="8.5" />}
    </g>
  );
}

function Bar({ from, to, isVague }: { from: number; to: number; isVague: boolean }) {
  return (
    <>
      <line class={isVague ? 'bar vague' : 'bar'} x1={percent(from)} x2={percent(to)} y1={MIDDLE} y2={MIDDLE} />
      {!isVague &&
        [from, to].map((place) => (
          <line key={place} class="cap" x1={percent(place)} x2={percent(place)} y1={MIDDLE - 5} y2={MIDDLE + 5} />
        ))}
    </>
  );
}

/** A path knows no percent, so the arrow's head is a piece of drawing of its own at the line's end. */
function Arrow({ at, towards }: { at: number; towards: 'start' | 'end' }) {
  const end = towards === 'end' ? 0.985 : 0.015;
  return (
    <>
      <line class="open" x1={percent(at)} x2={percent(end)} y1={MIDDLE} y2={MIDDLE} />
      <svg x={percent(end)} y={MIDDLE - 5} width="8" height="10" overflow="visible" aria-hidden="true">
        <path class="head" d={towards === 'end' ? 'M-6 0 0 5-6 10' : 'M6 0 0 5 6 10'} />
      </svg>
    </>
  );
}

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;
