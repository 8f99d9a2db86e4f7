import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../../src/core/claims/figures/read-figures.ts';
import { createTextModel } from '../../../../src/core/text/model.ts';
import { isLinear } from '../../linear-time.ts';

const read = (text: string) => readFigures(createTextModel(text));
/** "words = low..high qualifier unit/per" of each figure; bounds that are equal are written once. */
const brief = (text: string) =>
  read(text).map((f) => {
    const bounds = f.low === f.high ? `${f.low}` : `${f.low ?? ''}..${f.high ?? ''}`;
    return `${text.slice(f.start, f.end)} = ${bounds} ${f.qualifier} ${f.unit}${f.per ? `/${f.per}` : ''}`;
  });

describe('numbers', () => {
  test.each([
    ['Some 11,000 men marched.', ['Some 11,000 = 11000 about count']],
    ['They found twenty-five boats.', ['twenty-five = 25 exact count']],
    ['It drew 1.2 million viewers.', ['1.2 million = 1200000 exact count']],
    ['Half a million voters stayed away.', ['Half a million = 500000 exact count']],
    ['Two dozen homes burned.', ['Two dozen = 24 exact count']],
    ['Dozens of homes burned.', ['Dozens = 24..120 vague count']],
    ['Hundreds of thousands of people fled.', ['Hundreds of thousands = 200000..999000 vague count']],
    ['One hundred and five miners were freed.', ['One hundred and five = 105 exact count']],
    ['A trip of three and a half hours followed.', ['three and a half hours = 3.5 exact hour']],
    ['The firm employs 2m people.', ['2m = 2000000 exact count']],
    ['A third of voters stayed away.', ['A third = 33.33 exact percent']],
    ['About two out of five firms closed.', ['About two out of five = 40 about percent']],
    ['Sales rose tenfold.', ['tenfold = 10 exact time']],
    ['Twice as many came.', ['Twice = 2 exact time']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('money, shares and measures', () => {
  test.each([
    ['The deal is worth $4.5bn.', ['$4.5bn = 4500000000 exact USD']],
    ['It cost €2m or Rs 500 crore.', ['€2m = 2000000 exact EUR', 'Rs 500 crore = 5000000000 exact INR']],
    ['A £1.7-million house stood there.', ['£1.7-million = 1700000 exact GBP']],
    ['Fuel sold at 70 cents a litre.', ['70 cents a litre = 0.7 exact USD/litre']],
    ['Oil was $70 a barrel.', ['$70 a barrel = 70 exact USD/barrel']],
    ['Prices rose 5.2 percent in October.', ['5.2 percent = 5.2 exact percent']],
    ['Support fell 3 percentage points.', ['3 percentage points = 3 exact percentage-point']],
    ['A six-hour standoff ended.', ['six-hour = 6 exact hour']],
    ['Winds of 120 km/h hit the coast.', ['120 km/h = 120 exact kilometre-per-hour']],
    ['It reached 40 degrees Celsius.', ['40 degrees Celsius = 40 exact degree-celsius']],
    ['A 9-month-old girl survived.', ['9-month-old = 9 exact month']],
    ['Ada Marsh, 41, of Zion, was hurt.', ['41 = 41 exact year']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe('bounds and ranges', () => {
  test.each([
    ['At least 12 people died.', ['At least 12 = 12.. at-least count']],
    ['More than 60 boats sank.', ['More than 60 = 60.. more-than count']],
    ['Up to 40 homes burned.', ['Up to 40 = ..40 at-most count']],
    ['Fewer than 300 men remain.', ['Fewer than 300 = ..300 less-than count']],
    ['Some 10,000-12,000 troops came.', ['Some 10,000-12,000 = 10000..12000 range count']],
    ['It takes between 5% and 25% of pay.', ['between 5% and 25% = 5..25 range percent']],
    ['Estimates range from 1,200 to as high as 4,000.', ['from 1,200 to as high as 4,000 = 1200..4000 range count']],
    ['The rate rose from 5 to 7 percent.', ['5 = 5 exact percent', '7 percent = 7 exact percent']],
    ['The Senate voted 52-48.', ['52-48 = 48..52 exact count']],
    ['Guests must be 21 or older.', ['21 or older = 21.. at-least year']],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

test.each([
  'It happened on Jan. 24, 2025.',
  'In 2019 the plant closed.',
  'The talks began at 9:30 a.m. and went on.',
  'A Boeing 737 landed on Interstate 85.',
  'An F-16 flew over Article 5 country.',
  'COVID-19 spread through the G7.',
  'Call 555-123-4567 now.',
  'The 9th Circuit ruled.',
  'She lives at 10 Downing Street.',
  'The 1990s were calm.',
  'It is 24/7 work after 9/11.',
  'One of the men spoke.',
  'No one was there.',
  'They met 1О0 times.',
  'It was 1,1,1 or 1.2.3.',
])('no figure: %s', (text) => {
  expect(brief(text)).toEqual([]);
});

describe('invariants', () => {
  const words = fc.constantFrom(
    ...'a one two dozens half million of about at least $ % 5 7.9 11,000 - – to from and percent people killed were old year , . ( ) 2019 May U.S. "'.split(
      ' ',
    ),
    '\n',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    fc.array(words, { maxLength: 40 }).map((list) => list.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );
  test('spans are in order and inside the text, low is never above high', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const figure of read(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(end);
          expect(figure.end).toBeGreaterThan(figure.start);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          end = figure.end;
          if (figure.low !== null && figure.high !== null) expect(figure.low).toBeLessThanOrEqual(figure.high);
          expect(figure.low ?? figure.high).not.toBeNull();
        }
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['1,', '1 ', '1-', 'one ', 'one-', 'and 1 ', 'a half of ', '$', '1/', 'killed 1, ', '(1', 'from 1 to '])(
    'a text of %j takes linear time',
    (piece) => {
      expect(isLinear((text) => readFigures(createTextModel(text)), piece, 100_000)).toBe(true);
    },
  );
});
