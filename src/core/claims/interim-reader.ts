import { createTextModel } from '../text/model.ts';
import type { Claim, Figure, Qualifier } from './claim.ts';
import { readQuotes } from './quotes/read-quotes.ts';

/** Stands in for the reader of figures until it lands; reads digits and few words only. */
export function readClaims(text: string): Claim[] {
  return [...readFigures(text), ...readQuotes(createTextModel(text))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

const QUALIFIERS: [pattern: RegExp, qualifier: Qualifier][] = [
  [/^(?:about|around|approximately|roughly|some|nearly|almost|an estimated)\b/i, 'about'],
  [/^(?:more than|over)\b/i, 'more-than'],
  [/^at least\b/i, 'at-least'],
  [/^(?:up to|as many as)\b/i, 'at-most'],
  [/^(?:fewer than|less than)\b/i, 'less-than'],
];
const NUMBER = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds';
const SCALE = String.raw`(?:[ -](?:thousand|million|billion|trillion))?`;
const UNIT = String.raw`(?:%|[ -](?:percent|per cent)|[ -](?:years?|months?|weeks?|days?|hours?|miles?)\b)?`;
const FIGURE = new RegExp(
  String.raw`(?<![\w.$-])(?:(?:about|around|approximately|roughly|some|nearly|almost|an estimated|more than|over|at least|up to|as many as|fewer than|less than) )?[$€£]?(${NUMBER}|${WORDS})(?:(?:-| to (?:as high as )?)(${NUMBER}))?(${SCALE})(${UNIT})(?![\w%])`,
  'gi',
);
const MAGNITUDES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const SMALL = WORDS.split('|');

function readFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [words, first = '', second, scale = '', unit = ''] = match;
    const start = match.index;
    if (!unit && /^(?:19|20)\d\d$/.test(first)) continue;
    if (
      /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.) $/.test(
        text.slice(Math.max(0, start - 12), start),
      )
    )
      continue;
    const factor = MAGNITUDES[scale.trim().replace('-', '').toLowerCase()] ?? 1;
    const low = readNumber(first) * factor;
    const high = second ? readNumber(second) * factor : low;
    const worded = QUALIFIERS.find(([pattern]) => pattern.test(words))?.[1] ?? 'exact';
    const qualifier = /dozens|hundreds/i.test(first) ? 'vague' : second ? 'range' : worded;
    const [from, to] = qualifier === 'vague' ? (/dozens/i.test(first) ? [24, 120] : [200, 999]) : [low, high];
    figures.push({
      kind: 'figure',
      start,
      end: start + words.length,
      low: qualifier === 'at-most' || qualifier === 'less-than' ? null : from,
      high: qualifier === 'at-least' || qualifier === 'more-than' ? null : to,
      qualifier,
      unit: readUnit(words, unit),
      measure:
        /^ (?:[\w-]+ ){0,3}[\w-]+/.exec(text.slice(start + words.length).split(/[.,;:\n]/)[0] ?? '')?.[0].trim() ?? '',
    });
  }
  return figures;
}

function readUnit(words: string, unit: string): string {
  if (/[$]/.test(words)) return 'USD';
  if (/[€]/.test(words)) return 'EUR';
  if (/[£]/.test(words)) return 'GBP';
  if (/%|cent/.test(unit)) return 'percent';
  return unit.replace(/[ -]|s$/g, '') || 'count';
}

function readNumber(words: string): number {
  const small = SMALL.indexOf(words.toLowerCase());
  return small >= 0 ? small + 1 : Number(words.replaceAll(',', ''));
}
