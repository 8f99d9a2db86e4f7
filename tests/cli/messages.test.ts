import { expect, it } from 'vitest';
import { formatMessage } from '../../src/cli/messages.ts';

const table = {
  plain: { message: 'Both count the same.' },
  named: {
    message: '$HERE$ here, $There$ there.',
    placeholders: { here: { content: '$1' }, there: { content: '$2' } },
  },
  direct: { message: '$1 costs $$5 more.' },
  worded: { message: 'It is $what$.', placeholders: { what: { content: 'about $1' } } },
};

it.each([
  ['plain', [], 'Both count the same.'],
  ['named', ['300', '$2 in cash'], '300 here, $2 in cash there.'],
  ['named', ['300'], '300 here,  there.'],
  ['direct', ['Bread'], 'Bread costs $5 more.'],
  ['worded', ['7'], 'It is about 7.'],
  ['unknown', ['7'], 'unknown'],
  ['constructor', [], 'constructor'],
])('%s %j', (key, values, expected) => {
  expect(formatMessage(key, values, table)).toBe(expected);
});

it('words what the extension words', () => {
  expect(formatMessage('extensionName')).toBe('Second Source');
});
