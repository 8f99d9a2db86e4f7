import type { TextModel } from '../../text/model.ts';
import type { QuotedWords } from '../quotes/quoted-words.ts';
import { isHeadline } from '../quotes/title-case.ts';
import { type Attribution, findAttributions } from './attributions.ts';
import { learnGenders } from './learn-genders.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { type Mention, People } from './people.ts';
import { findStatements, type Statement } from './statement.ts';
import { findMainSubject } from './subject.ts';

/** A statement and who it says speaks. */
export interface ReadStatement extends Statement {
  attributions: readonly Attribution[];
  subject: NounPhrase | null;
  /** Where it begins in the text. */
  start: number;
  isHeadline: boolean;
}

/** What is known of an article before anybody's words are given to anybody. */
export interface Reading {
  model: TextModel;
  quotes: readonly QuotedWords[];
  people: People;
  /** Where people are named outside the quotes, in order. */
  mentions: readonly Mention[];
  statements: readonly ReadStatement[];
}

/** Reads an article's statements, people and attributions. Linear. */
export function readArticle(model: TextModel, quotes: readonly QuotedWords[]): Reading {
  const people = new People(model);
  const headlines = new Map<number, boolean>();
  const statements = findStatements(model, quotes).map((statement): ReadStatement => {
    const isTitle = headlines.get(statement.paragraph) ?? isHeadline(model, statement.paragraph);
    headlines.set(statement.paragraph, isTitle);
    return {
      paragraph: statement.paragraph,
      tokens: statement.tokens,
      quotes: statement.quotes,
      attributions: findAttributions(statement.tokens, isTitle),
      subject: findMainSubject(statement.tokens),
      start: statement.tokens[0]?.start ?? quotes[statement.quotes[0]].outerStart,
      isHeadline: isTitle,
    };
  });
  const mentions = outside(people.mentions, quotes);
  learnGenders(statements, mentions);
  return { model, quotes, people, mentions, statements };
}

function outside(mentions: readonly Mention[], quotes: readonly QuotedWords[]): Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < quotes.length && quotes[next].outerEnd <= mention.start) next++;
    return next >= quotes.length || mention.start < quotes[next].outerStart;
  });
}
