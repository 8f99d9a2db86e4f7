import type { Comparison, TakenClaim } from './comparison.ts';
import { sayNote, saySource } from './say.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * W3C Web Annotations as JSON-LD: one for each claim of the page that others report, with a body a version. Its words are
 * found again by a TextQuoteSelector; the TextPositionSelector counts in the article's text, as the engine read it.
 * https://www.w3.org/TR/annotation-model/
 */
export function formatAnnotations({ page, taken, claims }: Comparison): string {
  const items = claims.filter(({ versions }) => versions.length > 0).map((claim) => annotate(claim, page.url, taken));
  const collection = { '@context': CONTEXT, type: 'AnnotationPage', items };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotate(claim: TakenClaim, source: string, created: string) {
  return {
    '@context': CONTEXT,
    type: 'Annotation',
    motivation: 'linking',
    created,
    body: claim.versions.map(({ verdict, source: report, phrase, link }) => ({
      type: 'TextualBody',
      value: `${verdict}: ${phrase} (${saySource(report)}${link ? `, ${link}` : ''}). ${sayNote()}`,
      format: 'text/plain',
      purpose: 'linking',
    })),
    target: { source, selector: [makeQuoteSelector(claim), makePositionSelector(claim)] },
  };
}

function makeQuoteSelector({ phrase, words }: TakenClaim) {
  const at = phrase.indexOf(words);
  const prefix = at > 0 ? phrase.slice(0, at) : '';
  const suffix = at >= 0 ? phrase.slice(at + words.length) : '';
  return { type: 'TextQuoteSelector', exact: words, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** Our spans count UTF-16 units; the model's selector counts the characters of the text, which browsers take for the same. */
const makePositionSelector = ({ start, end }: TakenClaim) => ({ type: 'TextPositionSelector', start, end });
