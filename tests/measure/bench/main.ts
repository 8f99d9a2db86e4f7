import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../../src/core/index.ts';
import { buildEngine, measureStart } from './bundle.ts';
import { measureLinking } from './linking.ts';
import { countWords, loadTexts } from './texts.ts';
import { timeReaders } from './timing.ts';

/** `npm run bench`: how fast the engine is, beside libraries that read less, on the same text in the same run. */

/** The shortest times of ours and of wink-nlp still fall in the first ten rounds, while the compiler is at work; then they settle. */
const ROUNDS = 30;
/** Compromise takes seconds a round, and has settled after so few. */
const SLOW_ROUNDS = 5;

const texts = loadTexts();
const words = texts.articles.reduce((sum, { text }) => sum + countWords(text), 0);
const wink = winkNLP(model);
const engine = await buildEngine();
const best = timeReaders<Article>(
  [
    ['ours', engine.door.analyze],
    ['wink', ({ text }) => wink.readDoc(text)],
  ],
  texts.articles,
  ROUNDS,
);
const slow = timeReaders<Article>(
  [['compromise', ({ text }) => nlp(text).numbers().json()]],
  texts.articles,
  SLOW_ROUNDS,
);
const start = measureStart(engine, texts.articles[0]?.text ?? '');
const linking = measureLinking(engine, texts);
engine.remove();

const perThousand = (ms = 0) => `${((1000 * ms) / words).toFixed(2)} ms`;
const ratio = (a = 0, b = 0) => a / b;

interface Line {
  name: string;
  value: string;
  /** What is held to the bar; lower is better. */
  measured?: number;
  bar?: number;
}

const lines: Line[] = [
  { name: 'Reading 1,000 words: figures, measures, quotes, speakers, key terms', value: perThousand(best.get('ours')) },
  { name: '  wink-nlp, full pipeline', value: perThousand(best.get('wink')) },
  { name: '  compromise, numbers()', value: perThousand(slow.get('compromise')) },
  { name: '  ours to wink-nlp', value: 'times', measured: ratio(best.get('ours'), best.get('wink')), bar: 1 },
  {
    name: '  ours to compromise',
    value: 'times',
    measured: ratio(best.get('ours'), slow.get('compromise')),
    bar: 0.05,
  },
  { name: 'Start-up in a fresh process', value: 'ms', measured: start.startMs, bar: 25 },
  { name: '  first article, nothing compiled yet', value: `${start.firstReadMs.toFixed(1)} ms` },
  { name: 'Engine with all its data, gzipped', value: 'kB', measured: engine.gzippedBytes / 1000, bar: 150 },
  { name: 'A page of 1,000 words: reading it', value: `${linking.readMs.toFixed(2)} ms` },
  {
    name: `  linking it with 50 articles of its story (${linking.links} links)`,
    value: `${linking.linkMs.toFixed(2)} ms`,
  },
  { name: '  linking to reading', value: 'times', measured: ratio(linking.linkMs, linking.readMs), bar: 15 },
];

console.log(
  `${texts.name}, ${words.toLocaleString('en')} words; each reader's shortest time for each in ${ROUNDS} rounds (compromise: ${SLOW_ROUNDS})\n`,
);
for (const { name, value, measured, bar } of lines) {
  const shown = measured === undefined ? value : `${measured.toFixed(measured < 1 ? 3 : 1)} ${value}`;
  const held = measured === undefined || bar === undefined ? '' : `at most ${bar}${measured > bar ? '  UNMET' : ''}`;
  console.log(`${name.padEnd(70)} ${shown.padStart(12)}   ${held}`.trimEnd());
}
const isUnmet = lines.some(({ measured, bar }) => measured !== undefined && bar !== undefined && measured > bar);
if (process.argv.includes('--check') && isUnmet) process.exitCode = 1;
