import type { Attribution } from './attributions.ts';
import type { Reading, ReadStatement } from './reading.ts';
import { type LastSpeaker, resolveSpeaker, type Speaker } from './resolve.ts';
import { findMainSubject } from './subject.ts';

/** The speaker that a quote's own statement names; null where it names none. */
export function findOwnSpeaker(
  reading: Reading,
  statement: ReadStatement,
  place: number,
  last: LastSpeaker,
): Speaker | null {
  const attribution = findAttribution(statement, place);
  if (attribution) return resolveSpeaker(reading, statement, attribution.speaker, last);
  const subject = findMainSubject(statement.tokens, place);
  if (!subject || subject.kind === 'noun') return null;
  return resolveSpeaker(reading, statement, subject, last);
}

/** What says whose words stand at a place: a cue right behind them, else the cue before them, else one farther behind. */
export function findAttribution(statement: ReadStatement, place: number): Attribution | undefined {
  const { attributions } = statement;
  const beside = attributions.find((each) => isRightBehind(statement, place, each));
  if (beside) return beside;
  const before = attributions.filter((each) => each.cue < place);
  if (before.length > 0) return outermost(statement, before);
  return attributions.find(
    (each) =>
      each.cue > place &&
      each.kind !== 'name' &&
      each.kind !== 'noun' &&
      each.isMainVerb !== (each.kind === 'according'),
  );
}

/** "‹quote› said Ms. Ruiz", "‹quote› Ms. Ruiz said", "‹quote›, according to Ms. Ruiz". */
function isRightBehind(statement: ReadStatement, place: number, attribution: Attribution): boolean {
  const { cue, kind, speaker, isInverted, isMainVerb } = attribution;
  if (kind === 'name' || kind === 'noun' || (kind !== 'according' && !isMainVerb)) return false;
  const first = isInverted ? cue : speaker.start;
  if (first <= place) return false;
  for (let at = place + 1; at < first; at++) {
    if (!/^(?:[,—–―-]|according)$/.test(statement.tokens[at]?.lower ?? '')) return false;
  }
  return true;
}

/** The nearest cue, or the one that reports it: in "Ruiz said Acme called it ‹quote›" it is Ruiz who is quoted. */
export function outermost(statement: ReadStatement, before: readonly Attribution[]): Attribution | undefined {
  let at = before.length - 1;
  while (at > 0 && reports(statement, before[at - 1], before[at])) at--;
  return before[at];
}

function reports(statement: ReadStatement, outer: Attribution, inner: Attribution): boolean {
  if (outer.isInverted || outer.kind === 'noun' || inner.speaker.start <= outer.cue) return false;
  let isThat = inner.speaker.start === outer.cue + 1;
  for (let at = outer.cue + 1; at < inner.speaker.start; at++) {
    const token = statement.tokens[at];
    if (!token || /^[;:,]$/.test(token.text)) return false;
    isThat ||= token.lower === 'that';
  }
  return isThat;
}
