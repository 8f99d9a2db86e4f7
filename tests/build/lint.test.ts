import { expect, it } from 'vitest';
import { type Finding, findFaults } from '../../src/build/lint.ts';

const preact: Finding = { type: 'warning', code: 'UNSAFE_VAR_ASSIGNMENT', message: '', file: 'assets/preact-1.js' };

it.each<[string, Finding, boolean]>([
  ['lets pass what Preact brings along', preact, false],
  ['lets pass the same in the card, which has Preact in it', { ...preact, file: 'src/content/card.iife.js' }, false],
  ['blames the same in a file of ours', { ...preact, file: 'src/content/page.iife.js' }, true],
  ['blames any other warning there', { ...preact, code: 'DANGEROUS_EVAL' }, true],
  ['blames a notice', { type: 'notice', code: 'KEY_NEW', message: '' }, true],
  ['blames an error without a file', { type: 'error', code: 'BAD_MANIFEST', message: '' }, true],
])('%s', (_name, finding, blamed) => {
  expect(findFaults([finding])).toEqual(blamed ? [finding] : []);
});
