import { type Discourse, WEIGHTS } from './discourse.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Mention } from './people.ts';
import type { Reading, ReadStatement } from './reading.ts';
import { resolveSpeaker, type Speaker } from './resolve.ts';

/** Who the phrases of a statement that may speak stand for. */
export type Resolved = ReadonlyMap<NounPhrase, Speaker>;

const NOTHING: Resolved = new Map();

interface Event {
  start: number;
  mention?: Mention;
  phrase?: NounPhrase;
}

/**
 * Reads a statement's people in its order: each name makes its bearer likelier to be meant, each pronoun is given to whom
 * it means there.
 */
export function followStatement(
  reading: Reading,
  statement: ReadStatement,
  mentions: readonly Mention[],
  discourse: Discourse,
): Resolved {
  discourse.enter(statement.paragraph);
  if (statement.attributions.length === 0 && !statement.subject) {
    for (const { person, isOwner } of mentions) discourse.note(person, isOwner ? WEIGHTS.owner : WEIGHTS.mention);
    return NOTHING;
  }
  const resolved = new Map<NounPhrase, Speaker>();
  const speaking = new Set(statement.attributions.filter((each) => each.isMainVerb).map((each) => each.speaker));
  for (const { mention, phrase } of findEvents(statement, mentions)) {
    if (mention) discourse.note(mention.person, weightOf(statement, mention, speaking));
    if (!phrase) continue;
    const speaker = resolveSpeaker(reading, statement, phrase, discourse);
    resolved.set(phrase, speaker);
    if (phrase.kind === 'pronoun' && speaker.person) discourse.note(speaker.person, WEIGHTS.subject);
  }
  return resolved;
}

function findEvents(statement: ReadStatement, mentions: readonly Mention[]): Event[] {
  const phrases = new Set(statement.attributions.map((each) => each.speaker));
  if (statement.subject) phrases.add(statement.subject);
  const events: Event[] = mentions.map((mention) => ({ start: mention.start, mention }));
  for (const phrase of phrases) events.push({ start: statement.tokens[phrase.headStart]?.start ?? 0, phrase });
  return events.sort((a, b) => a.start - b.start);
}

function weightOf(statement: ReadStatement, mention: Mention, speaking: ReadonlySet<NounPhrase>): number {
  if (mention.isOwner) return WEIGHTS.owner;
  for (const phrase of speaking) if (holds(statement, phrase, mention)) return WEIGHTS.speaker;
  return statement.subject && holds(statement, statement.subject, mention) ? WEIGHTS.subject : WEIGHTS.mention;
}

function holds(statement: ReadStatement, { headStart, headEnd }: NounPhrase, mention: Mention): boolean {
  const [first, last] = [statement.tokens[headStart], statement.tokens[headEnd - 1]];
  return !!first && !!last && first.start <= mention.start && mention.end <= last.end;
}
