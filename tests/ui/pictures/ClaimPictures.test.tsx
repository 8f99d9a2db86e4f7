// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { ClaimPictures } from '../../../src/ui/pictures/ClaimPictures.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { lone, quoted } from '../../popup/states.ts';
import { show } from '../show.ts';

beforeEach(() => stubMessages());

it('draws a quote’s wordings and who told whom', () => {
  const { getAllByRole } = show(<ClaimPictures {...quoted} published="2025-03-03" />);
  expect(getAllByRole('figure').map((figure) => figure.querySelector('figcaption')?.textContent)).toEqual([
    'The wordings, word by word',
    'Who told whom',
  ]);
});

it('draws nothing of a claim that nobody else reports', () =>
  expect(show(<ClaimPictures {...lone} published="2025-03-03" />).root.textContent).toBe(''));
