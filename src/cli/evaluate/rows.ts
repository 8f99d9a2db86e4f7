import { addUp, type Counts, type Interval, type Measure, resample } from './resample.ts';

/** A line of the table: shares are 0 to 1. */
export interface Row {
  name: string;
  value: number | null;
  interval: Interval | null;
  /** What it is a share of, "371 of 618"; empty for F1. */
  of: string;
  /** What it should reach at least; left out where nothing is asked. */
  floor?: number;
}

export interface Section {
  title: string;
  rows: Row[];
}

interface Question {
  name: string;
  measure: Measure;
  of?: [part: string, whole: string];
  floor?: number;
}

const share =
  (part: string, whole: string): Measure =>
  (counts) =>
    counts[whole] ? (counts[part] ?? 0) / counts[whole] : null;

const shareOf = (name: string, part: string, whole: string, floor?: number): Question => ({
  name,
  measure: share(part, whole),
  of: [part, whole],
  ...(floor !== undefined && { floor }),
});

const f1 = (name: string, precision: Measure, recall: Measure, floor?: number): Question => ({
  name,
  measure: (counts) => {
    const [p, r] = [precision(counts), recall(counts)];
    if (p === null || r === null) return null;
    return p + r ? (2 * p * r) / (p + r) : 0;
  },
  ...(floor !== undefined && { floor }),
});

const CROSS_REFERENCES = (['all', 'figure', 'quote'] as const).flatMap((kind) => [
  shareOf(`${kind}: cross-references found`, `${kind}.found`, `${kind}.wanted`, kind === 'all' ? 0.75 : undefined),
  shareOf(`${kind}: links right`, `${kind}.right`, `${kind}.offered`, kind === 'all' ? 0.92 : undefined),
  f1(`${kind}: F1`, share(`${kind}.right`, `${kind}.offered`), share(`${kind}.found`, `${kind}.wanted`)),
]);

const VERDICTS = ['same', 'differs', 'different-measure', 'verbatim', 'excerpt', 'altered'].flatMap((verdict) => [
  shareOf(
    `${verdict}: said where due`,
    `${verdict}.given`,
    `${verdict}.wanted`,
    verdict === 'differs' ? 0.5 : undefined,
  ),
  shareOf(
    `${verdict}: right when said`,
    `${verdict}.right`,
    `${verdict}.offered`,
    verdict === 'differs' ? 0.85 : undefined,
  ),
]);

const FLOORS_OF_FIGURES: Record<string, number> = { value: 0.88, 'value+unit+noun': 0.84 };

const FIGURES = ['value', 'value+unit', 'value+unit+noun'].map((level) =>
  f1(
    `${level}: F1, raw`,
    share(`${level}.right`, `${level}.claims`),
    share(`${level}.right`, `${level}.gold`),
    FLOORS_OF_FIGURES[level],
  ),
);

const QUOTES = [
  f1('exact spans: F1', share('exact.right', 'exact.claims'), share('exact.right', 'exact.wanted'), 0.95),
  shareOf('speakers right of those given', 'speaker.right', 'speaker.judged', 0.85),
  shareOf('speakers given', 'speaker.given', 'speaker.wanted', 0.7),
];

/** The table from the counts of each group. */
export function makeSections(stories: Counts[], figures: Counts[], quotes: Counts[]): Section[] {
  return [
    { title: 'Cross-references (gold/dev)', rows: answer(CROSS_REFERENCES, stories) },
    { title: 'Verdicts (gold/dev)', rows: answer(VERDICTS, stories) },
    {
      title: 'Figures read (gold/figures)',
      rows: answer([...FIGURES, shareOf('qualifier right', 'qualifier.right', 'qualifier.pairs')], figures),
    },
    { title: 'Quotes read (gold/quotes)', rows: answer(QUOTES, quotes) },
  ];
}

function answer(questions: Question[], groups: Counts[]): Row[] {
  const counts = addUp(groups);
  return questions.map(({ name, measure, of, floor }) => ({
    name,
    value: measure(counts),
    interval: resample(groups, measure),
    of: of ? `${counts[of[0]] ?? 0} of ${counts[of[1]] ?? 0}` : '',
    ...(floor !== undefined && { floor }),
  }));
}

/** Whether a floor is asked for and not reached. */
export const isBelowFloor = ({ value, floor }: Row): boolean =>
  floor !== undefined && (value === null || value < floor);
