import type { Comparison, TakenClaim } from './comparison.ts';
import { sayNote, saySource } from './say.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * W3C Web Annotations as JSON-LD: one for each claim of the page that others report, with a body a version. Its words are
 * found again by a TextQuoteSelector; the TextPositionSelector counts in the article's text, as the engine read it.
 * https://www.w3.org/TR/annotation-model/
 */
export function formatAnnotations(comparison: Comparison): string {
  const items = comparison.claims
    .filter(({ versions }) => versions.length > 0)
    .map((claim) => annotate(claim, comparison));
  const page = { '@context': CONTEXT, id: nameNew(), type: 'AnnotationPage', items };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotate(claim: TakenClaim, comparison: Comparison) {
  return {
    id: nameNew(),
    type: 'Annotation',
    motivation: 'linking',
    created: comparison.taken,
    body: claim.versions.map(({ verdict, source: report, phrase, link }) => ({
      type: 'TextualBody',
      value: `${verdict}: ${phrase} (${saySource(report)}${link ? `, ${link}` : ''}). ${sayNote(comparison)}`,
      format: 'text/plain',
      purpose: 'linking',
    })),
    target: { source: comparison.page.url, selector: [makeQuoteSelector(claim), makePositionSelector(claim)] },
  };
}

/** The model asks for an IRI for each thing; these lie on no server, so that their names are drawn. */
const nameNew = (): string => `urn:uuid:${crypto.randomUUID()}`;

function makeQuoteSelector({ phrase, words }: TakenClaim) {
  const at = phrase.indexOf(words);
  const prefix = at > 0 ? phrase.slice(0, at) : '';
  const suffix = at >= 0 ? phrase.slice(at + words.length) : '';
  return { type: 'TextQuoteSelector', exact: words, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/** Our spans count UTF-16 units; the model's selector counts the characters of the text, which browsers take for the same. */
const makePositionSelector = ({ start, end }: TakenClaim) => ({ type: 'TextPositionSelector', start, end });
