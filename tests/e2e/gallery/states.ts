import type { CrossReference } from '../../../src/core/index.ts';
import type { PageState } from '../../../src/protocol/messages.ts';
import { alone, counted, denied, households, level, sirens } from './claims.ts';
import type { World } from './still-platform.ts';

type Read = Extract<PageState, { status: 'read' }>;

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
    report: { claims, storyArticles: [], ownArticles: [], origins: [], ...parts },
    coverage: { articles: 214, outlets: 19, from: '2025-02-01', to: '2025-03-04' },
    isCut: false,
    ...more,
  };
}

const claims = [households, alone[0]!, counted, sirens, level, denied, alone[1]!];
const story = [...households.matches, ...denied.matches].slice(0, 3).map(({ article }) => article);
const EMPTY = { articles: 0, outlets: 0, from: '', to: '' };

/** Every state that the summary can be in. */
export const STATES: Record<string, World> = {
  read: { page: read(claims) },
  figure: { page: read(claims), focus: 0 },
  quote: { page: read(claims), focus: 5 },
  counted: { page: read(claims), focus: 2 },
  blind: { page: read(claims), focus: 0, isBlind: true },
  paper: { page: read(claims), onPaper: true },
  cut: { page: read([sirens], {}, { isCut: true }) },
  take: { page: read([sirens, ...alone]), press: 'Take it along' },
  agreed: { page: read([sirens, level]) },
  own: { page: read([level, ...alone], { ownArticles: story.slice(0, 1) }) },
  'no-match': { page: read(alone, { storyArticles: story }) },
  'no-story': { page: read(alone) },
  'no-claims': { page: read([]) },
  'no-corpus': { page: read(alone, {}, { coverage: EMPTY }) },
  reading: { page: { status: 'reading' } },
  'not-article': { page: { status: 'not-article' } },
  'off-here': { page: { status: 'off', where: 'site' }, settings: { disabledSites: ['courier.example'] } },
  off: { page: { status: 'off', where: 'everywhere' }, settings: { enabled: false } },
  error: { page: { status: 'error', code: 'internal' } },
  stopped: { fault: 'unreachable' },
  restricted: { tab: { id: 1, url: null, loading: false } },
  'not-allowed': { allowed: false },
  gone: { tab: null },
};
