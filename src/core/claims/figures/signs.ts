import type { Draft } from './draft.ts';
import type { Line } from './line.ts';

/** Units whose values go below zero in news. */
const SIGNED = /^(?:degree|degree-celsius|degree-fahrenheit|percent|percentage-point)$/;

/** "-5 degrees", "minus 0.3 percent"; a hyphen set apart by blanks is a dash, except before degrees. */
export function applySign(line: Line, draft: Draft): void {
  if (!SIGNED.test(draft.unit) || draft.form === 'share' || draft.low === null || draft.low !== draft.high) return;
  const at = draft.numberFrom - 1;
  const isMinus =
    (line.lower(at) === 'minus' && line.lower(at - 1) !== 'or') || (isSign(line, at) && isFree(line, at, draft));
  if (!isMinus || draft.from !== draft.numberFrom) return;
  draft.from = draft.numberFrom = at;
  draft.low = draft.high = -draft.low;
}

const isSign = (line: Line, at: number) => /^[-−–]$/.test(line.at(at)?.text ?? '');

function isFree(line: Line, at: number, draft: Draft): boolean {
  const startsFree = line.at(at)?.isSpaced === true || /^[(:]$/.test(line.at(at - 1)?.text ?? '');
  if (!startsFree) return false;
  return line.isGlued(draft.numberFrom)
    ? !line.isNumber(at - 1)
    : draft.unit.startsWith('degree') && line.isWord(at - 1);
}
