import { beforeEach, expect, it } from 'vitest';
import { formatAnnotations } from '../../../src/popup/take/as-annotations.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

const page = () => JSON.parse(formatAnnotations(compareSample()));

it('parses back as a page of annotations of the claims that others report', () => {
  expect(page()).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  const [first] = page().items;
  expect(page().items).toHaveLength(2);
  expect(first).toMatchObject({ type: 'Annotation', motivation: 'linking', created: '2025-03-05T10:00:00.000Z' });
  expect(first.body[0]).toMatchObject({ type: 'TextualBody', format: 'text/plain' });
  expect(first.body[0].value).toContain('Different number');
});

it('gives each thing an IRI of its own, as the model asks', () => {
  const { id, items } = page();
  const ids = [id, ...items.map((item: { id: string }) => item.id)];
  for (const one of ids) expect(one).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f-]{27}$/);
  expect(new Set(ids).size).toBe(3);
});

it('finds the words by quote', () => {
  const [{ target }] = page().items;
  expect(target).toEqual({
    source: 'https://www.courier.example/flood',
    selector: {
      type: 'TextQuoteSelector',
      exact: 'about 340',
      prefix: 'crews moved ',
      suffix: ' households to higher ground',
    },
  });
});

it('names a text without an address too', () => {
  const comparison = compareSample();
  comparison.page.url = '';
  expect(JSON.parse(formatAnnotations(comparison)).items[0].target.source).toMatch(/^urn:uuid:/);
});
