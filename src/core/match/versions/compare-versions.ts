import type { ArticleRecord, ClaimRecord } from '../../corpus/record.ts';
import type { Verdict } from '../cross-reference.ts';
import { crossReference } from '../page-report.ts';
import { frameClaim, haveOtherSpeakers, isSaidAlike, isValueAlike, nameValue } from './said-alike.ts';

/** What became of a claim between two versions of one article. */
export type VersionChange =
  /** Worded or counted otherwise now. */
  | { kind: 'changed'; before: ClaimRecord; now: ClaimRecord }
  | { kind: 'gone'; before: ClaimRecord }
  | { kind: 'new'; now: ClaimRecord };

/**
 * How an article's figures and quotes have changed since it was saved, in the order of the text; empty where they say the
 * same, however the words around them, the date or the headline have changed. Costs claims × claims.
 *
 * @example compareVersions(analyze(saved), analyze(page)) // [{ kind: 'changed', before: 12 killed, now: 14 killed }]
 */
export function compareVersions(saved: ArticleRecord, page: ArticleRecord): VersionChange[] {
  const open: OpenClaims = { before: findUnsaid(saved, page), now: findUnsaid(page, saved) };
  const changes = [...alignNamed(open, frameClaim), ...alignLinks(open, saved, page), ...alignNamed(open, nameValue)];
  for (const before of open.before) changes.push({ kind: 'gone', before });
  for (const now of open.now) changes.push({ kind: 'new', now });
  return changes.sort((a, b) => placeOf(a) - placeOf(b));
}

/** Claims of either version that the other does not say, and that nothing is known of yet. */
interface OpenClaims {
  before: Set<ClaimRecord>;
  now: Set<ClaimRecord>;
}

function findUnsaid(of: ArticleRecord, other: ArticleRecord): Set<ClaimRecord> {
  return new Set(of.claims.filter((claim) => !other.claims.some((there) => isSaidAlike(claim, there))));
}

function settle(open: OpenClaims, before: ClaimRecord, now: ClaimRecord): VersionChange {
  open.before.delete(before);
  open.now.delete(now);
  return { kind: 'changed', before, now };
}

/** Claims that one name fits, once in each version: what a claim is known by, or empty where it has no such name. */
function alignNamed(open: OpenClaims, name: (claim: ClaimRecord) => string): VersionChange[] {
  const [before, now] = [nameAll(open.before, name), nameAll(open.now, name)];
  return [...now].flatMap(([found, claim]) => {
    const earlier = before.get(found);
    return claim && earlier ? [settle(open, earlier, claim)] : [];
  });
}

/** Claims by name; null where several have one, since nothing tells then which became which. */
function nameAll(claims: Iterable<ClaimRecord>, name: (claim: ClaimRecord) => string): Map<string, ClaimRecord | null> {
  const named = new Map<string, ClaimRecord | null>();
  for (const claim of claims) {
    const found = name(claim);
    if (found) named.set(found, named.has(found) ? null : claim);
  }
  return named;
}

/** The rest is held against the other version as a page is held against another outlet's report. */
function alignLinks(open: OpenClaims, saved: ArticleRecord, page: ArticleRecord): VersionChange[] {
  const { claims } = crossReference(page, [disguise(saved)]);
  return claims.flatMap(({ claim, matches }) => {
    if (!open.now.has(claim)) return [];
    for (const { claim: before, verdict } of matches) {
      if (isAlike(before, claim, verdict)) {
        open.before.delete(before);
        open.now.delete(claim);
        return [];
      }
      if (open.before.has(before)) return [settle(open, before, claim)];
    }
    return [];
  });
}

/** Only the words around it have changed: the engine sees one value of one quantity, or one utterance of one speaker. */
function isAlike(before: ClaimRecord, now: ClaimRecord, verdict: Verdict): boolean {
  if (verdict === 'verbatim') return !haveOtherSpeakers(before, now);
  return verdict === 'same' && isValueAlike(before, now);
}

/** The engine compares no article with itself, so the earlier version goes by another name. */
function disguise(saved: ArticleRecord): ArticleRecord {
  return { ...saved, id: 'saved version', outlet: 'saved version', url: '' };
}

function placeOf(change: VersionChange): number {
  return change.kind === 'gone' ? change.before.start : change.now.start;
}
