// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { PanelButton } from '../../src/popup/PanelButton.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('has its words as its label', () => {
  const onOpen = vi.fn();
  fireEvent.click(show(<PanelButton onOpen={onOpen} />).getByRole('button', { name: 'Keep beside the page' }));
  expect(onOpen).toHaveBeenCalledTimes(1);
});
