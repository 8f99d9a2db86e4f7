// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { Switch } from '../../src/ui/Switch.tsx';
import { show } from './show.ts';

it('tells by its label what it is switched to', () => {
  const onChange = vi.fn();
  const { getByRole } = show(<Switch label="On all sites" on onChange={onChange} />);
  const box = getByRole('switch', { name: 'On all sites', checked: true });
  fireEvent.click(box);
  expect(onChange).toHaveBeenCalledWith(false);
});

it('can be out of use', () => {
  const { getByRole } = show(<Switch label="On all sites" on={false} disabled onChange={vi.fn()} />);
  expect((getByRole('switch', { checked: false }) as HTMLInputElement).disabled).toBe(true);
});
