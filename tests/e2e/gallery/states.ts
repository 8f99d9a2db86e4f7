import type { CrossReference, VersionChange } from '../../../src/core/index.ts';
import type { PageState } from '../../../src/protocol/messages.ts';
import { makeOrigin } from '../../ui/reports.ts';
import { alone, counted, denied, households, level, repeatClaims, sirens } from './claims.ts';
import type { World } from './still-platform.ts';

type Read = Extract<PageState, { status: 'read' }>;

/** Two outlets print one agency's report. */
const ORIGINS = [
  makeOrigin('Sample Wire', ['Harbour Sample', 'Inland Sample']),
  makeOrigin('Ridge Sample', ['Ridge Sample']),
  makeOrigin('Valley Sample', ['Valley Sample']),
];

function read(claims: CrossReference[], parts: Partial<Read['report']> = {}, more: Partial<Read> = {}): Read {
  return {
    status: 'read',
    page: {
      id: 'p',
      outlet: 'Marsk Courier (sample)',
      url: 'https://www.courier.example/flood',
      published: '2025-03-03',
      title: 'River rises over the low town of Marsk for the second spring in a row',
    },
    report: { claims, storyArticles: [], ownArticles: [], origins: ORIGINS, ...parts },
    coverage: { articles: 214, outlets: 19, from: '2025-02-01', to: '2025-03-04' },
    isCut: false,
    ...more,
  };
}

const claims = [households, alone[0]!, counted, sirens, level, denied, alone[1]!];
const story = [...households.matches, ...denied.matches].slice(0, 3).map(({ article }) => article);
const understood = {
  outlet: 'Marsk Courier (sample)',
  origin: 'Harbour Wire (sample)',
  title: 'River rises over the low town of Marsk for the second spring in a row',
  published: '2025-03-03T09:00:00Z',
  url: 'https://www.courier.example/flood',
  excerpt: 'This is a sample text. Crews in Marsk moved about 340 households to higher ground on Monday night, …',
  words: 612,
  figures: 5,
  quotes: 2,
};
const unsaved = { understood, saved: null, changes: [] };
const saved = { ...understood, id: 'a', arrival: 'saved' as const, savedAt: '2025-03-03T14:05:00Z' };
const changes: VersionChange[] = [
  {
    kind: 'changed',
    before: { ...households.claim, words: '210', phrase: 'had moved 210 households by the evening' },
    now: households.claim,
  },
  { kind: 'gone', before: alone[0]!.claim },
  { kind: 'new', now: denied.claim },
];
const EMPTY = { articles: 0, outlets: 0, from: '', to: '' };

/** Every state that the summary can be in. */
export const STATES: Record<string, World> = {
  read: { page: read(claims), library: unsaved },
  saved: { page: read(claims), library: { ...unsaved, saved } },
  remembered: { page: read(claims), library: { ...unsaved, saved: { ...saved, arrival: 'remembered' } } },
  changed: { page: read(claims), library: { understood, saved, changes } },
  'changed-open': { page: read(claims), library: { understood, saved, changes }, press: 'Changed since' },
  private: { page: read(claims), library: 'private' },
  'library-full': { page: read(claims), library: 'library-full' },
  'library-newer': { page: read(claims), library: 'library-newer' },
  'library-unavailable': { page: read(claims), library: 'library-unavailable' },
  figure: { page: read(claims), library: unsaved, focus: 0 },
  quote: { page: read(claims), library: unsaved, focus: 5 },
  counted: { page: read(claims), library: unsaved, focus: 2 },
  blind: { page: read(claims), library: unsaved, focus: 0, settings: { hidesOutlets: true } },
  paper: { page: read(claims), onPaper: true },
  'paper-5': { page: read(repeatClaims(5)), onPaper: true },
  'paper-15': { page: read(repeatClaims(15)), onPaper: true },
  'paper-40': { page: read(repeatClaims(40)), onPaper: true },
  cut: { page: read([sirens], {}, { isCut: true }), library: unsaved },
  'left-out': { page: read([sirens, ...alone], {}, { leftOut: 34 }), library: unsaved },
  take: { page: read([sirens, ...alone]), library: unsaved, press: 'Take it along' },
  agreed: { page: read([sirens, level]), library: unsaved },
  own: { page: read([level, ...alone], { ownArticles: story.slice(0, 1) }), library: unsaved },
  'no-match': { page: read(alone, { storyArticles: story }), library: unsaved },
  'no-story': { page: read(alone), library: unsaved },
  'no-claims': { page: read([]) },
  'no-corpus': { page: read(alone, {}, { coverage: EMPTY }), library: unsaved },
  reading: { page: { status: 'reading' } },
  'not-article': { page: { status: 'not-article' } },
  'other-language': { page: { status: 'error', code: 'other-language' } },
  'too-large': { page: { status: 'error', code: 'too-large' } },
  'too-often': { page: { status: 'error', code: 'too-often' } },
  translated: { page: { status: 'error', code: 'translated' } },
  waiting: { page: { status: 'waiting' }, settings: { onDemand: true } },
  'off-here': { page: { status: 'off', where: 'site' }, settings: { disabledSites: ['courier.example'] } },
  off: { page: { status: 'off', where: 'everywhere' }, settings: { enabled: false } },
  paused: {
    page: { status: 'off', where: 'hour' },
    settings: { offUntil: Date.parse('2025-03-05T10:42:00Z') },
  },
  error: { page: { status: 'error', code: 'internal' } },
  stopped: { fault: 'unreachable' },
  restricted: { tab: { id: 1, url: null, loading: false, isPrivate: false } },
  'not-allowed': { allowed: false },
  'by-click': { page: read([sirens]), allowed: false, library: unsaved },
  gone: { tab: null },
};
