import { describe, expect, it } from 'vitest';
import { TextRun } from '../../src/page/text-run.ts';
import { parsePage } from './parse.ts';

/** Reads texts one after the other; null is a `<br>`. */
function run(parts: (string | null)[]): TextRun {
  const document = parsePage('');
  const result = new TextRun();
  for (const part of parts) part === null ? result.break() : result.add(document.createTextNode(part) as Text, false);
  return result;
}

describe('the text of a block', () => {
  it.each<[string, (string | null)[], string]>([
    ['words as they are', ['about 300 soldiers'], 'about 300 soldiers'],
    ['one blank for any white space', ['  about\n\t  300 ', ' soldiers \n'], 'about 300 soldiers'],
    ['no blank where none stands between two nodes', ['11,', '000', ' troops'], '11,000 troops'],
    ['no soft hyphens and zero-width spaces', ['sol\u00addiers', ' and\u200b tanks'], 'soldiers and tanks'],
    ['no-break spaces as they are', ['10\u00a0000\u202fkm'], '10\u00a0000\u202fkm'],
    ['a line break', ['Killed: 300', null, 'Wounded: 12'], 'Killed: 300\nWounded: 12'],
    ['a break for looks as a blank', ['They sent', null, 'eleven thousand men'], 'They sent eleven thousand men'],
    ['one line break for many, none at the edges', [null, 'One.', null, ' ', null, 'Two.', null], 'One.\nTwo.'],
    ['nothing of blanks', [' \n ', '\t'], ''],
  ])('reads %s', (_, parts, text) => {
    expect(run(parts).text).toBe(text);
  });

  it('keeps the way back to every character', () => {
    const { text, segments } = run([' The\n  toll ', 'rose\u00ad to', null, 'about  40 ']);
    const found = segments.map(({ node, from, length }) => node.data.slice(from, from + length));
    expect(segments.map(({ start, length }) => text.slice(start, start + length))).toEqual(found);
    expect(found.join('|')).toBe('The|toll|rose|to|about|40');
  });
});

it('keeps an exponent from the number before it, and says where a number is open', () => {
  const document = parsePage('');
  const [ten, six] = ['about 10', '6 people'].map((text) => document.createTextNode(text) as Text) as [Text, Text];
  const result = new TextRun();
  expect(result.openNumber).toBeNull();
  result.add(ten, false);
  expect(result.openNumber).toBe(ten);
  result.raise();
  expect(result.openNumber).toBeNull();
  result.add(six, false);
  result.blank();
  result.add(six, false);
  expect(result.text).toBe('about 10^6 people 6 people');
});
