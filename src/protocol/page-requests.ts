import type { Check } from './client.ts';
import type { LinkPlace, Messages } from './messages.ts';
import { isRecord } from './wire.ts';

// Written by hand, so that the content script stays small; the worker's checkers, which read more, use valibot.

export const checkNothing: Check<null> = (payload) => (payload === null ? { value: null } : null);

export const checkClaim: Check<Messages['page.showClaim']['request']> = (payload) =>
  isRecord(payload) && isIndex(payload.claim) ? { value: { claim: payload.claim } } : null;

export const checkStep: Check<Messages['page.stepClaim']['request']> = (payload) =>
  isRecord(payload) && (payload.by === 1 || payload.by === -1) ? { value: { by: payload.by } } : null;

/** Guess: above the longest addresses that sites hand out; ids of articles are addresses. */
const MAX_ID_CHARS = 8_192;

export const checkLinkPlace: Check<LinkPlace> = (payload) => {
  if (!isRecord(payload)) return null;
  const { claim, article, start, isHidden } = payload;
  const isAsAgreed = isIndex(claim) && isIndex(start) && typeof article === 'string' && typeof isHidden === 'boolean';
  return isAsAgreed && article.length <= MAX_ID_CHARS ? { value: { claim, article, start, isHidden } } : null;
};

/** Guess: more claims are not on one screen. */
const MAX_IN_VIEW = 1_000;

export const checkFollow: Check<Messages['page.followView']['request']> = (payload) => {
  const known = isRecord(payload) ? payload.known : null;
  return Array.isArray(known) && known.length <= MAX_IN_VIEW && known.every(isIndex) ? { value: { known } } : null;
};

/** The page's answer, for whoever asked: its script lives beside a page. */
export const checkClaimsInView: Check<Messages['page.followView']['reply']> = (payload) => {
  const checked = isRecord(payload) ? checkFollow({ known: payload.claims }) : null;
  return checked && { value: { claims: checked.value.known } };
};

/** Whether a value may be a claim's place in a report. */
function isIndex(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
