// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { Outlets } from '../../../src/ui/pictures/Outlets.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../show.ts';

beforeEach(() => stubMessages());

it.each([
  ['This page', [], true],
  ['This page, Harbour and Inland', ['Harbour', 'Inland'], true],
  ['Harbour', ['Harbour'], false],
  ['A, B, C, D and 2 more', ['A', 'B', 'C', 'D', 'E', 'F'], false],
])('says "%s"', (said, outlets, isHere) => {
  expect(show(<Outlets outlets={outlets} isHere={isHere} />).root.textContent).toBe(said);
});
