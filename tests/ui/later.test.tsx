// @vitest-environment jsdom
import { waitFor } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { later } from '../../src/ui/later.tsx';
import { show } from './show.ts';

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>;

it('is empty until its code has come, and loads it once', async () => {
  const load = vi.fn(async () => Greeting);
  const Later = later(load);
  const { root, draw } = show(<Later name="Ida" />);
  expect(root.textContent).toBe('');
  await waitFor(() => expect(root.textContent).toBe('Hello Ida'));
  await draw(<Later name="Ole" />);
  expect(root.textContent).toBe('Hello Ole');
  expect(load).toHaveBeenCalledTimes(1);
});

it('is there at once where it was prepared', async () => {
  const Later = later(async () => Greeting);
  await Later.prepare();
  expect(show(<Later name="Ida" />).root.textContent).toBe('Hello Ida');
});

it('stays empty where its code is gone, and tries again when it is drawn anew', async () => {
  const load = vi.fn(async () => Greeting).mockRejectedValueOnce(new Error('gone'));
  const Later = later(load);
  const { root, draw } = show(<Later key={1} name="Ida" />);
  await waitFor(() => expect(load).toHaveBeenCalledTimes(1));
  expect(root.textContent).toBe('');
  await draw(<Later key={2} name="Ida" />);
  await waitFor(() => expect(root.textContent).toBe('Hello Ida'));
});
