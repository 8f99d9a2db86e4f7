import { beforeEach, expect, it } from 'vitest';
import { formatDate, formatDateRange, formatDay, formatTime } from '../../src/ui/dates.ts';
import { stubMessages } from '../platform/fake-messages.ts';

beforeEach(() => stubMessages('en-GB'));

it.each([
  ['a day', '2025-01-24', /^24 Jan 2025$/],
  ['a moment', '2025-01-24T12:00:00Z', /^24 Jan 2025,? .*\d\d:\d\d/],
  ['nothing', '', /^$/],
  ['no date', 'last week', /^$/],
])('writes %s', (_, iso, expected) => expect(formatDate(iso)).toMatch(expected));

it('writes a time of day', () => {
  expect(formatTime(new Date(2025, 0, 24, 14, 5).getTime())).toBe('14:05');
});

it.each([
  ['2025-01-24', '2025-01-24', '24 Jan 2025'],
  ['2025-01-24T23:00:00Z', '2025-01-28', '24–28 Jan 2025'],
  ['2024-12-30', '2025-01-02', '30 Dec 2024–2 Jan 2025'],
  ['', '', ''],
])('writes %s to %s', (from, to, expected) => {
  expect(formatDateRange(from, to).replace(/\s*–\s*/, '–')).toBe(expected);
});

it.each([
  ['2025-01-24', '24 Jan 2025'],
  ['2025-01-24T12:00:00Z', '24 Jan 2025'],
  ['', ''],
  ['last week', ''],
])('writes the day of "%s"', (iso, expected) => expect(formatDay(iso)).toBe(expected));
