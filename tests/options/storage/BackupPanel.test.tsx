// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { LibraryFault } from '../../../src/library/library-fault.ts';
import { BackupPanel } from '../../../src/options/storage/BackupPanel.tsx';
import { makeArticle } from '../../library/fake-library.ts';
import { stubMessages } from '../../platform/fake-messages.ts';
import { show } from '../../ui/show.ts';
import { createFakePlatform } from '../fake-platform.ts';

beforeEach(() => stubMessages());

it('saves everything as one file of the day', async () => {
  const fake = createFakePlatform({ articles: [makeArticle()] });
  const { getByRole } = show(<BackupPanel platform={fake.platform} />);
  fireEvent.click(getByRole('button', { name: 'Save a copy' }));
  await waitFor(() => expect(getByRole('status').textContent).toMatch(/^Saved: a file of/));
  expect(fake.saved[0]?.name).toBe('second-source-library-2025-03-06.jsonl');
});

it('says why it can’t', async () => {
  const { platform, saved } = createFakePlatform({ fault: new LibraryFault('unavailable', '') });
  const { getByRole, findByText } = show(<BackupPanel platform={platform} />);
  fireEvent.click(getByRole('button', { name: 'Save a copy' }));
  await findByText(/can’t be opened/);
  expect(saved).toEqual([]);
});
