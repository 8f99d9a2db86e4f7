import { beforeEach, expect, it } from 'vitest';
import { formatMarkdown } from '../../../src/popup/take/as-markdown.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { compareSample } from './comparisons.ts';

beforeEach(() => stubMessages());

it('has a heading a claim, its words strong, and a list of versions with links', () => {
  const markdown = formatMarkdown(compareSample());
  expect(markdown).toMatch(/^# \[Flood in Marsk\]\(<https:\/\/www\.courier\.example\/flood>\)\n/);
  expect(markdown).toContain('## crews moved **about 340** households to higher ground (the river board)');
  expect(markdown).toMatch(/^- Different number: .*\]\(<https:[^>]*#:~:text=[^>]*>\)/m);
});

it('lets no foreign sign become markup', () => {
  const markdown = formatMarkdown(compareSample());
  expect(markdown).toContain('\\<b\\>all\\</b\\>');
  expect(markdown).toContain('River\\_rises \\{50%\\} \\#1');
  expect(markdown).toContain('Harbour \\& Sons \\*Sample\\*');
  expect(markdown).not.toContain('javascript:');
});
