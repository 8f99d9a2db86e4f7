import { expect, it } from 'vitest';
import { findFolder } from '../../src/cli/source.ts';

it.each([
  [
    'the script of npm: where npm was called',
    { npm_lifecycle_event: 'crossref', INIT_CWD: '/where/ana/is' },
    '/where/ana/is',
  ],
  [
    'another script that calls it: where that script stands',
    { npm_lifecycle_event: 'test', INIT_CWD: '/where/ana/is' },
    '/project',
  ],
  ['called without npm', {}, '/project'],
])('%s', (_name, env, expected) => {
  expect(findFolder(env, '/project')).toBe(expected);
});
