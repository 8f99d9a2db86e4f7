// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { TableStart } from '../../../src/options/import/TableStart.tsx';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

const NAMES = {
  title: 'importFieldTitle',
  text: 'importFieldText',
  outlet: 'importFieldOutlet',
  url: 'importFieldURL',
  published: 'importFieldPublished',
  language: 'importFieldLanguage',
};

it('shows the rows as the articles that they would be', () => {
  const { getAllByRole } = show(
    <TableStart rows={[['Words', 'Flood']]} columns={{ text: 0, title: 1 }} names={NAMES} />,
  );
  expect(getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Title', 'Text']);
  expect(getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Flood', 'Words']);
});
