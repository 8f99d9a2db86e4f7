// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { AccessLine } from '../../src/popup/AccessLine.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';
import { createFakePlatform } from './fake-platform.ts';

beforeEach(() => stubMessages());

it('asks in the click itself, as browsers want it', () => {
  const { platform } = createFakePlatform();
  const { getByRole } = show(<AccessLine platform={platform} />);
  fireEvent.click(getByRole('button', { name: 'Let it read news pages' }));
  expect(platform.askToReadPages).toHaveBeenCalledTimes(1);
});
