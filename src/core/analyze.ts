import type { Article } from './article.ts';
import { readClaims } from './claims/read-claims.ts';
import type { ArticleRecord } from './corpus/record.ts';
import { describeClaims } from './match/describe/describe-claim.ts';
import { createTextContext } from './match/describe/text-context.ts';
import { findKeyTerms } from './match/story/key-terms.ts';
import { findOrigin } from './match/story/origin.ts';
import { makeSketch } from './match/story/sketch.ts';
import { isEnglish } from './text/language.ts';
import { createTextModel } from './text/model.ts';

/**
 * Reads an article: its claims with what they are about, its key terms, where it comes from. The record holds no text
 * of the article but claims and short phrases. A text that plainly is not English has no claims: its figures and quotes would be
 * misread. Never throws on any text; time grows with the text's length.
 *
 * @example analyze({ id: '1', outlet: 'A', url: '', published: '', title: '', text: 'Fire killed 12 people.' }).claims.length // 1
 */
export function analyze(article: Article): ArticleRecord {
  const { id, outlet, url, published, title, text } = article;
  const model = createTextModel(text);
  const origin = findOrigin(text);
  const english = isEnglish(model.tokens);
  return {
    id,
    outlet,
    ...(origin ? { origin } : {}),
    url,
    published,
    title,
    language: nameLanguage(article.language, english),
    terms: findKeyTerms(createTextModel(title).tokens, model.tokens),
    sketch: makeSketch(model.tokens),
    claims: english === false ? [] : describeClaims(createTextContext(model, published), readClaims(model)),
  };
}

/** What the page says, unless the text says otherwise; "und" where the language is not known. */
function nameLanguage(given: string | undefined, english: boolean | null): string {
  const saysEnglish = !given || /^en\b/i.test(given);
  if (english === null || english === saysEnglish) return given ?? 'en';
  return english ? 'en' : 'und';
}
