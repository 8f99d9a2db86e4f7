import type { Interval } from './resample.ts';
import { isBelowFloor, type Row, type Section } from './rows.ts';
import type { CalibrationRow } from './stories.ts';

const NAME_WIDTH = 38;

/** All of the evaluation as one table of percents. */
export function printSections(sections: readonly Section[], calibration: readonly CalibrationRow[]): string {
  const head = `${''.padEnd(NAME_WIDTH)}  value   95 % interval  floor`;
  const lines = sections.flatMap(({ title, rows }) => ['', title, ...rows.map(printRow)]);
  return [head, ...lines.slice(1), '', ...printCalibration(calibration)].join('\n');
}

function printRow(row: Row): string {
  const { name, value, interval, of, floor } = row;
  const asked = floor === undefined ? '' : `${percent(floor, 0)}${isBelowFloor(row) ? ' unmet' : ''}`;
  const cells = [
    `  ${name}`.padEnd(NAME_WIDTH),
    percent(value, 1).padStart(5),
    printInterval(interval),
    asked.padEnd(9),
    of,
  ];
  return cells.join('  ').trimEnd();
}

function printCalibration(rows: readonly CalibrationRow[]): string[] {
  const body = rows
    .filter(({ offered }) => offered)
    .map(({ from, to, meanScore, offered, right }) => {
      const range = `${from.toFixed(2)} to ${to.toFixed(2)}`;
      const cells = [`  ${range}`.padEnd(NAME_WIDTH), percent(right / offered, 1).padStart(5)];
      return [...cells, `mean score ${percent(meanScore, 1)}`, `${right} of ${offered}`].join('  ');
    });
  return ['Calibration: links right by their score (gold/dev)', ...body];
}

const percent = (value: number | null, digits: number) => (value === null ? '–' : (100 * value).toFixed(digits));

const printInterval = (interval: Interval | null) =>
  interval ? `${percent(interval.low, 1).padStart(5)} to ${percent(interval.high, 1).padStart(5)}` : ''.padEnd(14);
