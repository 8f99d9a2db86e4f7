import type { Comparison, TakenClaim } from './comparison.ts';
import { sayNote, saySource } from './say.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * W3C Web Annotations as JSON-LD: one for each claim of the page that others report, with a body a version. Its words are
 * found again by a TextQuoteSelector. No TextPositionSelector: it would count code points of all the page's text, and our
 * spans count UTF-16 units of the article alone. https://www.w3.org/TR/annotation-model/
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
    target: { source: comparison.page.url || nameNew(), selector: makeQuoteSelector(claim) },
  };
}

/** The model asks for an IRI for each thing, a text without an address too; these lie on no server, so that their names are drawn. */
const nameNew = (): string => `urn:uuid:${crypto.randomUUID()}`;

function makeQuoteSelector({ phrase, words }: TakenClaim) {
  const at = phrase.indexOf(words);
  const prefix = at > 0 ? phrase.slice(0, at) : '';
  const suffix = at >= 0 ? phrase.slice(at + words.length) : '';
  return { type: 'TextQuoteSelector', exact: words, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}
