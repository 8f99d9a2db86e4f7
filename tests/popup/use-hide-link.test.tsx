// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import type { PopupPlatform } from '../../src/popup/platform.ts';
import { useHideLink } from '../../src/popup/use-hide-link.ts';
import { stubMessages } from '../platform/fake-messages.ts';
import { makeMatch } from '../ui/reports.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform } from './fake-platform.ts';

beforeEach(() => stubMessages());
const match = makeMatch({}, { id: 'a' });

interface ProbeProps {
  platform: PopupPlatform;
  onFailure(words: string): void;
}

function Probe({ platform, onFailure }: ProbeProps) {
  const { moved, hideLink } = useHideLink(platform, onFailure);
  return (
    <button type="button" onClick={() => hideLink(4, match, true)}>
      {moved?.claim ?? 'none'}
    </button>
  );
}

function open(page: object | undefined) {
  const fake = createFakePlatform({ page: page as never });
  const onFailure = vi.fn();
  return { ...fake, ...show(<Probe platform={fake.platform} onFailure={onFailure} />), onFailure };
}

it('asks the page, and leads back to the claim', async () => {
  const { getByRole, sent, onFailure } = open({ status: 'not-article' });
  fireEvent.click(getByRole('button'));
  await waitFor(() => expect(getByRole('button').textContent).toBe('4'));
  const { start } = match.claim;
  expect(sent).toEqual([['page.hideLink', { claim: 4, article: 'a', start, isHidden: true }]]);
  expect(onFailure).toHaveBeenCalledWith('');
});

it('says where it was not remembered', async () => {
  const { getByRole, onFailure } = open(undefined);
  fireEvent.click(getByRole('button'));
  await waitFor(() => expect(onFailure.mock.lastCall?.[0]).toContain('did not remember'));
});
