// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { OwnReport } from '../../src/popup/OwnReport.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from '../ui/reports.ts';
import { show } from '../ui/show.ts';
import { makeRead } from './states.ts';

beforeEach(() => stubMessages());

const { page } = makeRead([]);
const other = makeMatch().article;

it.each([
  ['nothing without own articles', [], /^$/],
  ['the report itself by its address', [{ ...other, url: page.url }], /^This report is itself in your corpus/],
  ['the report itself by its title', [other, { ...other, title: 'FLOOD in  Marsk ' }], /^This report is itself/],
  ['a copy', [other], /^Your corpus has 1 report that is/],
  ['several copies', [other, other], /^Your corpus has 2 reports that are/],
])('tells %s', (_, ownArticles, expected) => {
  expect(show(<OwnReport page={page} ownArticles={ownArticles} />).root.textContent).toMatch(expected);
});
