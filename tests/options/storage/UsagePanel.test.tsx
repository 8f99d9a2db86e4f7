// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { UsagePanel } from '../../../src/options/storage/UsagePanel.tsx';
import { createFakeLibrary, makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';

beforeEach(() => stubMessages());

it('says in words what is used of what there is', async () => {
  const { findByText, getByRole } = show(
    <UsagePanel library={createFakeLibrary({ articles: [makeArticle()] }).library} />,
  );
  await findByText('12 MB of the 10 GB that the browser allows');
  await findByText('1 article');
  expect(getByRole('meter', { name: 'Storage' })).toBeTruthy();
});

it('says what is wrong', async () => {
  const { library } = createFakeLibrary({ fault: new LibraryFault('unavailable', '') });
  await show(<UsagePanel library={library} />).findByText(/can’t be opened/);
});
