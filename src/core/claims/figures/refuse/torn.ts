import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';

const OPENERS = new Set([
  '(',
  '[',
  '{',
  '"',
  '“',
  '‘',
  "'",
  '«',
  '‹',
  '„',
  '—',
  '–',
  ',',
  ';',
  '~',
  '≈',
  '<',
  '>',
  '±',
  '…',
  '*',
  '•',
  '”',
  '≥',
  '≤',
]);

/**
 * Something touches the number that this reader cannot account for ("737MAX", "5G", "10th", "1990s", "F-16", "24/7",
 * "555-123-4567", "1.2.3", digits of another script): it is better read as nothing than as a part of itself.
 */
export function isTorn(line: Line, draft: Draft): boolean {
  if (draft.form !== 'digits') return isTiedBefore(line, draft);
  return isTornBefore(line, draft) || isTornAfter(line, draft);
}

function isTornBefore(line: Line, draft: Draft): boolean {
  const at = draft.numberFrom - 1;
  const before = line.at(at);
  if (!before || !line.isGlued(draft.numberFrom)) return before !== undefined && isMark(before.text);
  if (OPENERS.has(before.text)) return (before.text === ',' || before.text === '–') && line.isNumber(at - 1);
  if (before.text === '-' || before.text === '−') return line.isGlued(at) && line.at(at - 1)?.text !== '(';
  if (before.text === '+') return line.isGlued(at);
  if (before.text === '$') return false;
  if (before.text === '.') return line.isNumber(at - 1) || line.isGlued(at);
  return before.kind !== 'punct' || /^[/#&@_:\\’]$/.test(before.text);
}

const isMark = (text: string) => text === '#' || text === '№';

function isTornAfter(line: Line, draft: Draft): boolean {
  const at = draft.to;
  const after = line.at(at);
  if (!after || !line.isGlued(at)) return false;
  if (after.kind === 'word' || after.kind === 'number' || after.kind === 'possessive')
    return draft.to === draft.numberTo || after.kind === 'number';
  if (after.kind === 'symbol') return !/^[+|<>=*~]$/.test(after.text);
  const isNext = line.isGlued(at + 1);
  if (after.text === '/' || after.text === ':') return isNext && (line.isNumber(at + 1) || draft.unit === 'count');
  if (/^['’]$/.test(after.text)) return isNext && line.at(at + 1)?.kind !== 'punct';
  if (after.text === '-')
    return isNext && (line.isNumber(at + 1) || /^(?:[A-Z]|[A-Z]{3,})$/.test(line.at(at + 1)?.text ?? ''));
  if (after.text === '.') return isNext && line.isWord(at + 1) && !line.isCapitalised(at + 1);
  if (after.text === '@' || after.text === '_' || after.text === '\\') return true;
  return false;
}

/** "mid-thirties", "catch-twenty-two": a word tied to the front of a number in words. */
function isTiedBefore(line: Line, draft: Draft): boolean {
  const at = draft.numberFrom - 1;
  return line.at(at)?.text === '-' && line.isGlued(at) && line.isGlued(draft.numberFrom);
}
