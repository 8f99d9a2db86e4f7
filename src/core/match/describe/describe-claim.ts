import type { Claim, Figure, Span } from '../../claims/claim.ts';
import type { ClaimRecord } from '../../corpus/record.ts';
import type { TextModel } from '../../text/model.ts';
import { toBaseForm } from '../lexicon/base-form.ts';
import { EVENTS } from '../lexicon/concepts.ts';
import { type ClaimPlace, findPlace } from './clause.ts';
import { findContentForm } from './content-form.ts';
import { findFacets } from './facets.ts';
import { cutPhrase } from './phrase.ts';
import type { Day } from './times.ts';

/** A sentence with fewer content words than this leans on the one before it. Guess. */
const MIN_CONTEXT = 5;
/** Longer words of a claim are not repeated in its record: the format has a cap. */
const MAX_WORDS_CHARS = { figure: 480, quote: 4000 };

/** Claims with what is needed to compare and show them without their article, in the order given. Linear in the text. */
export function describeClaims(model: TextModel, claims: readonly Claim[], day: Day): ClaimRecord[] {
  const figures = claims.filter((claim) => claim.kind === 'figure');
  let next = 0;
  return claims.map((claim) => {
    while (next < figures.length && figures[next].end <= claim.start) next++;
    const around = figures.slice(Math.max(0, next - 2), next + 4).filter((figure) => figure !== claim);
    return describeClaim(model, claim, around, day);
  });
}

function describeClaim(model: TextModel, claim: Claim, neighbours: readonly Span[], day: Day): ClaimRecord {
  const place = findPlace(model, claim, claim.kind === 'figure' ? neighbours : []);
  const near = listForms(model, place.clause, place);
  const shared = {
    words: model.text.slice(claim.start, claim.end).slice(0, MAX_WORDS_CHARS[claim.kind]),
    phrase: cutPhrase(model, place),
    context: findContext(model, place),
    near,
  };
  if (claim.kind === 'quote') return { ...claim, ...shared };
  return {
    ...claim,
    ...shared,
    head: findHead(claim),
    events: findEvents(near, claim),
    facets: findFacets(model, place, day),
  };
}

function listForms(model: TextModel, { from, to }: { from: number; to: number }, { own }: ClaimPlace): string[] {
  const forms = new Set<string>();
  for (let at = from; at < to; at++) {
    if (at >= own.from && at < own.to) continue;
    const form = findContentForm(model.tokens[at]);
    if (form) forms.add(form);
  }
  return [...forms].sort();
}

function findContext(model: TextModel, place: ClaimPlace): string[] {
  const forms = listForms(model, place.sentence, place);
  if (forms.length >= MIN_CONTEXT) return forms;
  const before = model.sentences[(model.tokens[place.own.from]?.sentence ?? 0) - 1];
  if (!before) return forms;
  const more = listForms(model, { from: before.firstToken, to: before.endToken }, place);
  return [...new Set([...forms, ...more])].sort();
}

function findEvents(near: readonly string[], { measure }: Figure): string[] {
  const found = new Set<string>();
  for (const word of [...near, ...measure.toLowerCase().split(/[^\p{L}]+/u)]) {
    const event = EVENTS.get(word);
    if (event) found.add(event);
  }
  return [...found].sort();
}

const AFTER_HEAD =
  /\s(?:of|in|at|on|for|to|from|by|with|were|was|have|had|has|are|is|who|that|killed|wounded|injured|dead|and)\b/;

/** Base form of what is counted: the last content word of the measure before a preposition or a verb. */
function findHead({ measure }: Figure): string {
  const core = measure.split(AFTER_HEAD)[0] ?? '';
  const words = core.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return words.length ? toBaseForm(words[words.length - 1]) : '';
}
