import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { analyze } from '../../../src/core/index.ts';
import { measureBundle } from './bundle.ts';
import { measureLinking } from './linking.ts';
import { countWords, loadTexts } from './texts.ts';
import { timeInTurn } from './timing.ts';

/** `npm run bench`: how fast the engine is, beside libraries that read less, on the same text in the same run. */
const ROUNDS = 7;
/** compromise takes so long that two rounds tell. */
const ROUNDS_OF_COMPROMISE = 2;

const texts = loadTexts();
const words = texts.articles.reduce((sum, { text }) => sum + countWords(text), 0);
const wink = winkNLP(model);
const readAll = () => texts.articles.map(analyze);

const best = timeInTurn(
  [
    ['ours', readAll],
    ['wink', () => texts.articles.map(({ text }) => wink.readDoc(text))],
  ],
  ROUNDS,
);
const slow = timeInTurn(
  [
    ['ours', readAll],
    ['compromise', () => texts.articles.map(({ text }) => nlp(text).numbers().json())],
  ],
  ROUNDS_OF_COMPROMISE,
);
const bundle = await measureBundle(texts.articles[0]?.text ?? '');
const linking = measureLinking(texts);

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
    measured: ratio(slow.get('ours'), slow.get('compromise')),
    bar: 0.05,
  },
  { name: 'Start-up in a fresh process', value: 'ms', measured: bundle.startMs, bar: 25 },
  { name: '  first article, nothing compiled yet', value: `${bundle.firstReadMs.toFixed(1)} ms` },
  { name: 'Engine with all its data, gzipped', value: 'kB', measured: bundle.gzippedBytes / 1000, bar: 150 },
  { name: 'A page of 1,000 words: reading it', value: `${linking.readMs.toFixed(2)} ms` },
  {
    name: `  linking it with 50 articles of its story (${linking.links} links)`,
    value: `${linking.linkMs.toFixed(2)} ms`,
  },
  { name: '  linking to reading', value: 'times', measured: ratio(linking.linkMs, linking.readMs), bar: 15 },
];

console.log(`${texts.name}, ${words.toLocaleString('en')} words; shortest of ${ROUNDS} rounds taken in turn\n`);
for (const { name, value, measured, bar } of lines) {
  const shown = measured === undefined ? value : `${measured.toFixed(measured < 1 ? 3 : 1)} ${value}`;
  const held = measured === undefined || bar === undefined ? '' : `at most ${bar}${measured > bar ? '  UNMET' : ''}`;
  console.log(`${name.padEnd(70)} ${shown.padStart(12)}   ${held}`.trimEnd());
}
const isUnmet = lines.some(({ measured, bar }) => measured !== undefined && bar !== undefined && measured > bar);
if (process.argv.includes('--check') && isUnmet) process.exitCode = 1;
