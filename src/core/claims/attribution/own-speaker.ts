import type { Attribution } from './attributions.ts';
import { CONJUNCTIONS, SUBORDINATORS } from './function-words.ts';
import type { ReadStatement } from './reading.ts';
import type { Speaker } from './resolve.ts';
import type { Resolved } from './statement-discourse.ts';

/** The speaker that a quote's own statement names; null where it names none. */
export function findOwnSpeaker(resolved: Resolved, statement: ReadStatement, place: number): Speaker | null {
  const attribution = findAttribution(statement, place);
  if (attribution) return resolved.get(attribution.speaker) ?? null;
  const { subject } = statement;
  if (!subject || subject.kind === 'noun' || subject.end > place) return null;
  const speaker = resolved.get(subject);
  const isSure = subject.kind === 'pronoun' || speaker?.person?.isHuman || subject.start < subject.headStart;
  return speaker && isSure ? speaker : null;
}

/** What says whose words stand at a place: a cue right behind them, else the cue before them, else one farther behind. */
export function findAttribution(statement: ReadStatement, place: number): Attribution | undefined {
  const { attributions } = statement;
  const beside = attributions.find((each) => isRightBehind(statement, place, each));
  if (beside) return beside;
  const before = attributions.filter((each) => each.cue < place);
  if (before.length > 0) return outermost(statement, before);
  return attributions.find((each) => each.cue > place && reportsAfter(each));
}

/** Only a full verb of speech, or "according to", says who said what stands before it. */
function reportsAfter({ kind, isMainVerb }: Attribution): boolean {
  return kind === 'according' || (isMainVerb && (kind === 'say' || kind === 'show'));
}

/** "‹quote› said Ms. Ruiz", "‹quote› Ms. Ruiz said", "‹quote›, according to Ms. Ruiz". */
export function isRightBehind(statement: ReadStatement, place: number, attribution: Attribution): boolean {
  if (!reportsAfter(attribution)) return false;
  const first = attribution.isInverted ? attribution.cue : attribution.speaker.start;
  if (first <= place) return false;
  for (let at = place + 1; at < first; at++) {
    if (!/^(?:[,—–―-]|according)$/.test(statement.tokens[at]?.lower ?? '')) return false;
  }
  return true;
}

/** The nearest cue, or the one that reports it: in "Ruiz said Acme called it ‹quote›" it is Ruiz who is quoted. */
export function outermost(statement: ReadStatement, before: readonly Attribution[]): Attribution | undefined {
  let at = before.length - 1;
  while (at > 0 && (before[at - 1].speaker === before[at].speaker || reports(statement, before[at - 1], before[at])))
    at--;
  return before[at];
}

/** True where the inner cue stands in what the outer one reports: nothing between them begins another clause. */
function reports(statement: ReadStatement, outer: Attribution, inner: Attribution): boolean {
  if (outer.isInverted || outer.kind === 'noun' || inner.speaker.start <= outer.cue) return false;
  let isThat = false;
  let isOther = false;
  for (let at = outer.cue + 1; at < inner.speaker.start; at++) {
    const token = statement.tokens[at];
    if (!token || /^[;:,—–―]$/.test(token.text)) return false;
    isThat ||= token.lower === 'that';
    isOther ||= CONJUNCTIONS.has(token.lower) || SUBORDINATORS.has(token.lower);
  }
  return isThat || (!isOther && outer.kind !== 'name');
}
