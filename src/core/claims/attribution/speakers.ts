import type { TextModel } from '../../text/model.ts';
import type { Token } from '../../text/token.ts';
import type { QuotedWords } from '../quotes/quoted-words.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { countTitles, People, type Person } from './people.ts';
import { findLastMention, type PronounPlace, resolvePronoun } from './pronouns.ts';
import type { Statement } from './statement.ts';
import { findStatements } from './statement.ts';
import { findMainSubject } from './subject.ts';

/** How a quote's speaker was found, surest first. */
export type SpeakerBasis = 'beside' | 'cue' | 'subject' | 'carried' | 'none';

export interface Speaker {
  name: string | null;
  person: Person | null;
  basis: SpeakerBasis;
}

export const NOBODY: Speaker = { name: null, person: null, basis: 'none' };

interface State {
  model: TextModel;
  quotes: readonly QuotedWords[];
  people: People;
  mentions: People['mentions'];
  subjects: Set<number>;
  last: Speaker;
  lastParagraph: number;
}

/** Who says each quote, as far as the article tells. */
export function findSpeakers(model: TextModel, quotes: readonly QuotedWords[]): Speaker[] {
  const people = new People(model);
  const speakers: Speaker[] = quotes.map(() => NOBODY);
  if (quotes.length === 0) return speakers;
  const state: State = {
    model,
    quotes,
    people,
    mentions: outside(people.mentions, quotes),
    subjects: new Set(),
    last: NOBODY,
    lastParagraph: -9,
  };
  const statements = findStatements(model, quotes);
  let lead: Speaker = NOBODY;
  for (const [index, statement] of statements.entries()) {
    const subject = findMainSubject(statement.tokens);
    noteSubject(state, statement, subject);
    const attributions = findAttributions(statement.tokens);
    for (const [at, quote] of statement.quotes.entries()) {
      if (quote < 0) continue;
      const own = speakerIn(state, statement, attributions, at);
      const speaker = own ?? carriedSpeaker(state, statements, index, quote, lead, speakers);
      speakers[quote] = speaker;
      if (speaker.name) {
        state.last = speaker;
        state.lastParagraph = statement.paragraph;
      }
    }
    lead = leadOf(state, statement, attributions) ?? (statement.quotes.some((quote) => quote >= 0) ? NOBODY : NOBODY);
  }
  return speakers;
}

function outside(mentions: People['mentions'], quotes: readonly QuotedWords[]): People['mentions'] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < quotes.length && quotes[next].outerEnd <= mention.start) next++;
    return next >= quotes.length || mention.start < quotes[next].outerStart;
  });
}

function noteSubject(state: State, statement: Statement, subject: NounPhrase | null): void {
  if (subject?.kind !== 'name') return;
  const end = statement.tokens[subject.headEnd - 1]?.end ?? -1;
  const start = statement.tokens[subject.headStart]?.start ?? -1;
  for (let at = findLastMention(state.mentions, end); at >= 0 && state.mentions[at].start >= start; at--)
    state.subjects.add(state.mentions[at].start);
}

/** A sentence that introduces what the next paragraph quotes: "Ms. Ruiz continued:". */
function leadOf(state: State, statement: Statement, attributions: readonly Attribution[]): Speaker | null {
  const last = statement.tokens.at(-1);
  if (statement.quotes.some((quote) => quote >= 0)) return null;
  if (last?.text === ':') {
    const cue = attributions.at(-1);
    const phrase = cue?.speaker ?? findMainSubject(statement.tokens);
    return phrase && toSpeaker(state, statement, phrase, 'carried');
  }
  return null;
}

function speakerIn(
  state: State,
  statement: Statement,
  attributions: readonly Attribution[],
  quote: number,
): Speaker | null {
  const after = attributions.find((each) => isRightAfter(statement, quote, each));
  if (after) return toSpeaker(state, statement, after.speaker, 'beside');
  const before = attributions.filter((each) => each.cue < quote);
  const outer = outermost(statement, before);
  if (outer) return toSpeaker(state, statement, outer.speaker, 'cue');
  const later = attributions.find((each) => each.cue > quote && each.kind !== 'name');
  if (later) return toSpeaker(state, statement, later.speaker, 'cue');
  const subject = findMainSubject(statement.tokens, quote);
  if (subject && subject.kind !== 'noun') return toSpeaker(state, statement, subject, 'subject');
  return null;
}

/** "‹quote› said Ms. Ruiz", "‹quote› Ms. Ruiz said". */
function isRightAfter(statement: Statement, quote: number, { cue, speaker, isInverted }: Attribution): boolean {
  const first = isInverted ? cue : speaker.start;
  if (first <= quote) return false;
  for (let at = quote + 1; at < first; at++) {
    const token = statement.tokens[at];
    if (!token || !/^(?:[,—–-]|according)$/.test(token.lower)) return false;
  }
  return true;
}

/** The nearest cue, or the one that reports it: in "Ruiz said Acme called it ‹quote›" it is Ruiz who is quoted. */
function outermost(statement: Statement, before: readonly Attribution[]): Attribution | undefined {
  let at = before.length - 1;
  while (at > 0 && reports(statement, before[at - 1], before[at])) at--;
  return before[at];
}

function reports(statement: Statement, outer: Attribution, inner: Attribution): boolean {
  if (outer.isInverted || outer.kind === 'according' || inner.speaker.start <= outer.cue) return false;
  for (let at = outer.cue + 1; at < inner.speaker.start; at++) {
    const token = statement.tokens[at];
    if (!token || /^[;:,]$/.test(token.text)) return false;
    if (token.lower === 'that') return true;
  }
  return inner.speaker.start === outer.cue + 1;
}

function carriedSpeaker(
  state: State,
  statements: readonly Statement[],
  index: number,
  quote: number,
  lead: Speaker,
  speakers: readonly Speaker[],
): Speaker {
  const statement = statements[index];
  const words = state.quotes[quote];
  if (lead.name && statement.paragraph - (statements[index - 1]?.paragraph ?? -9) <= 1)
    return { ...lead, basis: 'carried' };
  if (words.isContinued || state.quotes[quote - 1]?.isOpenEnded) return { ...speakers[quote - 1], basis: 'carried' };
  const sameParagraph = state.lastParagraph === statement.paragraph;
  if (sameParagraph && state.last.name) return { ...state.last, basis: 'carried' };
  const isBare = statement.tokens.every((token) => !token || token.kind === 'punct');
  if (!isBare) return NOBODY;
  const next = statements[index + 1];
  if (next && next.paragraph === statement.paragraph) {
    const place = next.quotes.findIndex((each) => each >= 0);
    const attributions = findAttributions(next.tokens);
    const found = place >= 0 ? speakerIn(state, next, attributions, place) : null;
    if (found) return { ...found, basis: 'carried' };
  }
  if (state.last.name && state.lastParagraph === statement.paragraph - 1) return { ...state.last, basis: 'carried' };
  return NOBODY;
}

function toSpeaker(state: State, statement: Statement, phrase: NounPhrase, basis: SpeakerBasis): Speaker | null {
  const head = statement.tokens
    .slice(phrase.headStart, phrase.headEnd)
    .filter((token): token is Token => token !== null);
  if (phrase.kind === 'pronoun') {
    const person = resolvePronoun(head[0].lower, state.mentions, placeOf(state, statement, head[0]), state.subjects);
    return { name: person?.name ?? null, person, basis };
  }
  if (phrase.kind === 'name') {
    const words = head.filter((token) => token.kind === 'word');
    const names = words.slice(countTitles(words));
    const name = state.model.text.slice(names[0].start, names[names.length - 1].end).replace(/\s+/g, ' ');
    const person = state.people.findPerson(name);
    if (person) return { name: person.name, person, basis };
  }
  return { name: wordsOf(state.model.text, statement, phrase), person: null, basis };
}

function wordsOf(text: string, statement: Statement, phrase: NounPhrase): string | null {
  const [first, last] = [statement.tokens[phrase.start], statement.tokens[phrase.end - 1]];
  return first && last ? text.slice(first.start, last.end) : null;
}

function placeOf(state: State, statement: Statement, pronoun: Token): PronounPlace {
  const paragraphs = state.model.paragraphs;
  const first = statement.tokens[0];
  return {
    start: pronoun.start,
    statementStart: first?.start ?? pronoun.start,
    paragraphStart: paragraphs[statement.paragraph].start,
    earliest: paragraphs[Math.max(0, statement.paragraph - 4)].start,
    lastSpeaker: state.lastParagraph >= statement.paragraph - 2 ? state.last.person : null,
  };
}
