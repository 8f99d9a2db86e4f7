import { beforeEach, describe, expect, it } from 'vitest';
import { listFaults, sayPace, sayPlace, sayReason, sayResult } from '../../../src/options/import/say-import.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { FAULT, makeProgress } from './job-progress.ts';

beforeEach(() => stubMessages());

describe('what is said of an import', () => {
  it.each([
    [12, '150 articles a second, about 12 seconds left'],
    [1, '150 articles a second, about 1 second left'],
    [130, '150 articles a second, about 2 minutes left'],
    [7300, '150 articles a second, about 2 hours left'],
  ])('with %i seconds left', (secondsLeft, expected) => {
    expect(sayPace(makeProgress({ secondsLeft }))).toBe(expected);
  });

  it('says nothing of its pace before there is one, or while it rests', () => {
    expect(sayPace(makeProgress({ perSecond: null }))).toBe('');
    expect(sayPace(makeProgress({ status: 'paused' }))).toBe('');
  });

  it.each([
    [{}, ['120 articles are in your library.']],
    [{ articles: 0, faults: [FAULT] }, ['Nothing was added.', '1 thing could not be added.']],
    [
      { articles: 1, packs: 2, passed: 1, status: 'cancelled' },
      [
        'Cancelled; what was added stays.',
        '1 article is in your library.',
        '2 packs were added.',
        '1 page is no article and was left out.',
      ],
    ],
  ] as const)('of %j it says what came of it', (change, sentences) => {
    expect(sayResult(makeProgress({ ...change, faults: 'faults' in change ? [...change.faults] : [] }))).toEqual(
      sentences,
    );
  });

  it('tells where a fault is and why, in a line', () => {
    expect([sayPlace(FAULT), sayPlace({ ...FAULT, place: { row: 2 } }), sayPlace({ ...FAULT, place: {} })]).toEqual([
      'line 7',
      'row 2',
      '',
    ]);
    expect(sayReason({ ...FAULT, reason: 'unknown-kind', detail: 'PDF' })).toBe(
      'Files of this kind can’t be read. PDF'.replace('’', "'"),
    );
    expect(listFaults([FAULT, { ...FAULT, place: {}, reason: 'empty-file' }])).toMatch(
      /^a\.jsonl\tline 7\tIt is not JSON\.\s*\na\.jsonl\tThe file is empty\.$/,
    );
  });
});
