import { expect, it } from 'vitest';
import { type ArticleDraft, applyDraft, draftOf, findDraftFaults } from '../../../src/options/article/article-draft.ts';
import { makeArticle } from '../../library/fake-library.ts';

const article = makeArticle({ published: '2025-03-02T10:00:00Z', language: 'en-GB' });

it.each<[string, Partial<ArticleDraft>, (keyof ArticleDraft)[]]>([
  ['nothing changed', {}, []],
  ['all that may be missing', { origin: '', title: '', published: '', url: '' }, []],
  ['no outlet', { outlet: ' ' }, ['outlet']],
  ['no text', { text: '\n' }, ['text']],
  ['an address without a scheme', { url: 'courier.example' }, ['url']],
  ['an address that could do harm', { url: 'javascript:alert(1)' }, ['url']],
  ['a day that is none', { published: '2025-13-01' }, ['published']],
])('tells what is wrong with %s', (_, change, faults) => {
  expect(Object.keys(findDraftFaults({ ...draftOf(article), ...change }))).toEqual(faults);
});

it('keeps the time of day while the day stays', () => {
  expect(applyDraft(article, draftOf(article)).published).toBe('2025-03-02T10:00:00Z');
  expect(applyDraft(article, { ...draftOf(article), published: '2025-03-04' }).published).toBe('2025-03-04');
});

it('keeps the text to the letter and the language, and no empty origin', () => {
  const text = ' Two  spaces.\n';
  const next = applyDraft(article, { ...draftOf(article), text, origin: ' ' });
  expect(next).toMatchObject({ text, language: 'en-GB' });
  expect(next).not.toHaveProperty('origin');
});
