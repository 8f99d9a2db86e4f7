import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '../../src/ui/foreign-text.ts';

it.each([
  ['plain words', 'two dozen boats', 'two dozen boats'],
  ['line breaks and tabs', ' a\n\tb\u2028c ', 'a b c'],
  ['controls', 'a\u0000\u001b[31mb\u0085', 'a [31mb'],
  ['overrides of direction', 'safe\u202egnp.exe', 'safegnp.exe'],
  ['isolates of direction', '\u2067x\u2069', 'x'],
  ['spaces without width', 'pay\u200bpal\ufeff', 'paypal'],
  ['joiners between Latin letters', 'a\u200db\u200cc', 'abc'],
  ['tags that nobody sees', 'a\u{e0041}\u{e007f}b', 'ab'],
  ['piles of marks', `a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(4)}b`],
])('cleans %s', (_, foreign, clean) => expect(cleanText(foreign)).toBe(clean));

it.each([
  ['accents', 'Żółć Zürich'],
  ['letters that need their joiners', 'می\u200cخواهم क्\u200dष'],
  ['families of signs', '👩\u200d🚒'],
  ['Hebrew', 'שלום'],
])('keeps %s', (_, words) => expect(cleanText(words)).toBe(words));

it('cuts what nobody would read, never inside a letter', () => {
  expect(cleanText('🌊🌊🌊', 2)).toBe('🌊🌊…');
  expect(cleanText('x'.repeat(1_000_000)).length).toBe(601);
});

it('leaves nothing that could turn or hide text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      expect(cleanText(words)).not.toMatch(/[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
    }),
  );
});
