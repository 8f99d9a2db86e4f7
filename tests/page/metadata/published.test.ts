import { describe, expect, it } from 'vitest';
import { parsePathDate, parsePublished } from '../../../src/page/metadata/published.ts';

describe('dates of pages', () => {
  it.each([
    ['2031-02-03', '2031-02-03'],
    ['2031-02-03T10:20:30Z', '2031-02-03T10:20:30Z'],
    ['2031-02-03 10:20:30 +0100', '2031-02-03T10:20:30+01:00'],
    ['2031-02-03T10:20', '2031-02-03T10:20:00'],
    ['2031-02-03T10:20:30.123-05:00', '2031-02-03T10:20:30-05:00'],
    ['20310203', '2031-02-03'],
    ['February 3, 2031', '2031-02-03'],
    ['Mon, 03 Feb 2031 10:20:30 GMT', '2031-02-03'],
    ['Published 3rd Feb. 2031, 9 am', '2031-02-03'],
    ['1927880430', '2031-02-03T10:20:30.000Z'],
    ['yesterday', ''],
    ['2031-13-03', ''],
    ['0000-00-00', ''],
    ['12 monkeys 2031', ''],
    ['', ''],
  ])('"%s" is "%s"', (value, expected) => {
    expect(parsePublished(value)).toBe(expected);
  });

  it.each([
    ['/2031/02/03/flood', '2031-02-03'],
    ['/news/2031/feb/3/flood', '2031-02-03'],
    ['/2031-02-03/flood', '2031-02-03'],
    ['/2031/99/03/flood', ''],
    ['/flood-of-2031', ''],
  ])('the address %s says "%s"', (path, expected) => {
    expect(parsePathDate(path)).toBe(expected);
  });
});
