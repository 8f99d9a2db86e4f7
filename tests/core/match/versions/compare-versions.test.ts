import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze.ts';
import { compareVersions, type VersionChange } from '../../../../src/core/match/versions/compare-versions.ts';

const TITLE = 'Dyke breaks near Marsk as the Elvra rises';
const PARAGRAPHS = [
  'MARSK — At least 12 people were killed when the dyke at Marsk broke on Monday night, the fire brigade said.',
  'Crews moved about 340 households to higher ground, and the county put the damage at $4.5 million.',
  '“The river came up faster than the sirens could be heard,” said mayor Ida Holm. She asked for 14 more pumps.',
  'The dyke was last repaired in 2009 by a company from Holt. It failed at 11 p.m., when most people were asleep.',
];

function read(edits: [from: string, to: string][] = [], parts: { published?: string; title?: string } = {}) {
  let text = [TITLE, ...PARAGRAPHS].join('\n');
  for (const [from, to] of edits) {
    if (!text.includes(from)) throw new Error(`“${from}” is not in the text`);
    text = text.replace(from, to);
  }
  const url = 'https://courier.example/dyke';
  return analyze({ id: url, url, outlet: 'Marsk Courier', published: '2031-02-03', title: TITLE, text, ...parts });
}

function tell(change: VersionChange): string {
  const say = ({ words }: { words: string }) => words;
  if (change.kind === 'changed') return `${say(change.before)} → ${say(change.now)}`;
  return change.kind === 'gone' ? `− ${say(change.before)}` : `+ ${say(change.now)}`;
}

const compare = (...given: Parameters<typeof read>) => compareVersions(read(), read(...given)).map(tell);

describe('a version that says the same', () => {
  it.each<[name: string, ...Parameters<typeof read>]>([
    ['word for word', []],
    ['under another date', [], { published: '2031-02-07T08:00:00Z' }],
    ['under another headline', [], { title: 'What is known of the dyke near Marsk' }],
    [
      'with another advertisement in its text',
      [['\nThe dyke was', '\nRead our newsletter every morning.\nThe dyke was']],
    ],
    ['with a correction of its spelling', [['the fire brigade said', 'the Fire Brigade said']]],
    [
      'in another order',
      [
        [PARAGRAPHS[1] ?? '', ''],
        ['asleep.', `asleep.\n${PARAGRAPHS[1]}`],
      ],
    ],
    ['in other words around its claims', [['Crews moved about 340', 'Rescue crews have moved about 340']]],
    ['with a claim said twice', [['asleep.', 'asleep. The dead, at least 12 people, were killed in their beds.']]],
    [
      'with other quotation marks',
      [
        ['“The river', '"The river'],
        ['heard,”', 'heard,"'],
      ],
    ],
    ['with its speaker named at length', [['said mayor Ida Holm', 'said Ida Holm, the mayor of Marsk']]],
  ])('%s shows nothing', (_, edits, parts) => expect(compare(edits, parts)).toEqual([]));
});

describe('what has changed since', () => {
  it.each<[name: string, edits: [string, string][], changes: string[]]>([
    ['a toll that rose', [['At least 12 people', 'At least 14 people']], ['At least 12 → At least 14']],
    ['a figure that is sure now', [['about 340 households', '352 households']], ['about 340 → 352']],
    ['a qualifier alone', [['about 340 households', 'more than 340 households']], ['about 340 → more than 340']],
    ['another unit', [['$4.5 million', '€4.5 million']], ['$4.5 million → €4.5 million']],
    [
      'two figures of one sentence',
      [
        ['340', '410'],
        ['$4.5 million', '$6 million'],
      ],
      ['about 340 → about 410', '$4.5 million → $6 million'],
    ],
    [
      'words of a quote',
      [['faster than the sirens could be heard', 'faster than the sirens could warn us']],
      [
        'The river came up faster than the sirens could be heard, → The river came up faster than the sirens could warn us,',
      ],
    ],
    [
      'a quote that is somebody else’s now',
      [['said mayor Ida Holm', 'said Jonas Berg']],
      [
        'The river came up faster than the sirens could be heard, → The river came up faster than the sirens could be heard,',
      ],
    ],
    ['a figure that was taken out', [[' She asked for 14 more pumps.', '']], ['− 14']],
    [
      'a figure that came in',
      [['asleep.', 'asleep. Some 2,600 volunteers filled sandbags until dawn.']],
      ['+ Some 2,600'],
    ],
  ])('is told of %s', (_, edits, changes) => expect(compare(edits)).toEqual(changes));

  it('is told as a change where the number counts something else now', () => {
    const changes = compare([['At least 12 people were killed', 'At least 12 people were injured']]);
    expect(changes).toEqual(['At least 12 → At least 12']);
  });

  it('is told in the order of the text', () => {
    const changes = compare([
      [' She asked for 14 more pumps.', ''],
      ['12 people', '15 people'],
      ['asleep.', 'asleep. It cost 90 cows.'],
    ]);
    expect(changes).toEqual(['At least 12 → At least 15', '− 14', '+ 90']);
  });
});

it('does not say which became which where nothing tells', () => {
  const saved = analyze({
    ...read(),
    text: 'The north ward of Marsk counted 31 dead cows. The east ward of Marsk counted 47 dead cows.',
  });
  const page = analyze({ ...read(), text: 'There were 88 boats on the lake, and 59 tents by the church in Holt.' });
  const kinds = compareVersions(saved, page).map(({ kind }) => kind);
  expect(kinds).not.toContain('changed');
});

it('takes articles without claims', () => {
  const empty = analyze({ ...read(), text: '' });
  expect(compareVersions(empty, empty)).toEqual([]);
  expect(compareVersions(empty, read()).every(({ kind }) => kind === 'new')).toBe(true);
  expect(compareVersions(read(), empty).every(({ kind }) => kind === 'gone')).toBe(true);
});
