import type { TextModel } from '../../text/model.ts';
import type { QuotedWords } from '../quotes/quoted-words.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Mention, People } from './people.ts';
import { findLastMention } from './pronouns.ts';
import { findStatements, type Statement } from './statement.ts';
import { findMainSubject } from './subject.ts';

/** A statement and who it says speaks. */
export interface ReadStatement extends Statement {
  attributions: readonly Attribution[];
  subject: NounPhrase | null;
  /** Where it begins in the text. */
  start: number;
}

/** What is known of an article before anybody's words are given to anybody. */
export interface Reading {
  model: TextModel;
  quotes: readonly QuotedWords[];
  people: People;
  /** Where people are named outside the quotes, in order. */
  mentions: readonly Mention[];
  statements: readonly ReadStatement[];
  /** Beginnings of the mentions that are subjects. */
  subjects: ReadonlySet<number>;
}

/** Reads an article's statements, people and attributions. Linear. */
export function readArticle(model: TextModel, quotes: readonly QuotedWords[]): Reading {
  const people = new People(model);
  const mentions = outside(people.mentions, quotes);
  const statements = findStatements(model, quotes).map((statement) => ({
    ...statement,
    attributions: findAttributions(statement.tokens),
    subject: findMainSubject(statement.tokens),
    start: statement.tokens[0]?.start ?? quotes[statement.quotes[0]].outerStart,
  }));
  const subjects = new Set<number>();
  for (const statement of statements) {
    noteSubject(subjects, mentions, statement, statement.subject);
    for (const { kind, speaker } of statement.attributions) {
      if (kind !== 'noun') noteSubject(subjects, mentions, statement, speaker);
    }
  }
  return { model, quotes, people, mentions, statements, subjects };
}

function outside(mentions: readonly Mention[], quotes: readonly QuotedWords[]): Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < quotes.length && quotes[next].outerEnd <= mention.start) next++;
    return next >= quotes.length || mention.start < quotes[next].outerStart;
  });
}

function noteSubject(
  found: Set<number>,
  mentions: readonly Mention[],
  statement: Statement,
  phrase: NounPhrase | null,
) {
  if (phrase?.kind !== 'name') return;
  const start = statement.tokens[phrase.headStart]?.start ?? -1;
  const end = statement.tokens[phrase.headEnd - 1]?.end ?? -1;
  for (let at = findLastMention(mentions, end); at >= 0 && mentions[at].start >= start; at--)
    found.add(mentions[at].start);
}
