import { beforeEach, expect, it } from 'vitest';
import { sayHeadline } from '../../src/popup/headline.ts';
import type { ViewState } from '../../src/popup/view-state.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from '../ui/reports.ts';
import { lone, makeRead, quoted, shared } from './states.ts';

beforeEach(() => stubMessages());

const empty = { ...makeRead([lone]), coverage: { articles: 0, outlets: 0, from: '', to: '' } };

it.each<[string, ViewState]>([
  ['2 claims have a second source in 2 outlets', makeRead([shared, lone, quoted])],
  ['1 claim has a second source in 1 outlet', makeRead([quoted])],
  ['No other report on this story', makeRead([lone])],
  ['Others report this story, but none of these claims', makeRead([lone], { storyArticles: [makeMatch().article] })],
  ['No figures or quotes on this page', makeRead([])],
  ['Your corpus is empty', empty],
  ['Reading this page…', { status: 'reading' }],
  ['Not a news article', { status: 'not-article' }],
  ['Not in English', { status: 'error', code: 'other-language' }],
  ['Shown in translation', { status: 'error', code: 'translated' }],
  ['Too large to be read', { status: 'error', code: 'too-large' }],
  ['Not read for the moment', { status: 'error', code: 'too-often' }],
  ['Switched off on this site', { status: 'off', where: 'site' }],
  ['Switched off', { status: 'off', where: 'everywhere' }],
  ['Extensions may not run here', { status: 'restricted' }],
  ['Second Source may not read web pages', { status: 'not-allowed' }],
  ['This page has not been read yet', { status: 'not-running' }],
  ['That tab is closed', { status: 'gone' }],
  ['Something went wrong', { status: 'error', code: 'internal' }],
])('says "%s"', (headline, state) => expect(sayHeadline(state)).toBe(headline));
