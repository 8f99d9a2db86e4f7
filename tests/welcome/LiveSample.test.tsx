// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it } from 'vitest';
import { LiveSample } from '../../src/welcome/LiveSample.tsx';
import { stubMessages } from '../platform/fake-messages.ts';
import { show } from '../ui/show.ts';

beforeEach(() => stubMessages());

it('says that it is a sample, and shows how the others have its first claim', () => {
  const { getByRole, getByText } = show(<LiveSample />);
  expect(getByText(/^Sample:/)).toBeTruthy();
  const card = getByRole('region', { name: 'How the others report it' });
  expect(card.textContent).toContain('Different number');
  expect(card.textContent).toContain('Valley Sample');
});

it('shows another claim by click and by key, with its pictures', async () => {
  const { getByRole } = show(<LiveSample />);
  const card = getByRole('region', { name: 'How the others report it' });
  const quote = getByRole('button', { name: /^We did not open/ });
  await act(() => void fireEvent.keyDown(quote, { key: 'Enter' }));
  expect(quote.getAttribute('aria-pressed')).toBe('true');
  expect(card.textContent).toContain('Changed words');
  expect(card.querySelector('.part-denies')?.textContent).toContain('not');
  await act(() => void fireEvent.click(getByRole('button', { name: 'about 340' })));
  expect(card.textContent).toContain('520');
});
