// @vitest-environment jsdom
import { fireEvent, waitFor } from '@testing-library/dom';
import { useRef } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import type { ArticleRow } from '../../../src/library/library.ts';
import { type GridActions, useGridKeys } from '../../../src/options/articles/use-grid-keys.ts';
import { show } from '../../ui/show.ts';

function Grid({ actions }: { actions: GridActions }) {
  const body = useRef<HTMLTableSectionElement>(null);
  const row = (index: number) => ({ id: `${index}` }) as ArticleRow;
  const { active, onKeyDown } = useGridKeys({ body, count: 50, rowHeight: 45, row, actions });
  return (
    <table onKeyDown={onKeyDown}>
      <tbody ref={body}>
        <tr aria-rowindex={active + 2} tabIndex={0}>
          <td>{active}</td>
        </tr>
      </tbody>
    </table>
  );
}

function open() {
  vi.stubGlobal('scrollBy', vi.fn());
  const actions = {
    open: vi.fn(),
    toggle: vi.fn(),
    selectTo: vi.fn(),
    selectAll: vi.fn(),
    clearSelection: vi.fn(),
    remove: vi.fn(),
  };
  const { root } = show(<Grid actions={actions} />);
  const press = async (key: string, more: object, active: string) => {
    fireEvent.keyDown(root.querySelector('tr') as HTMLElement, { key, ...more });
    await waitFor(() => expect(root.textContent).toBe(active));
  };
  return { actions, press };
}

it('moves by rows, by windows and to the ends, and no further', async () => {
  const { press } = open();
  await press('ArrowUp', {}, '0');
  await press('ArrowDown', {}, '1');
  await press('PageDown', {}, '13');
  await press('End', {}, '49');
  await press('ArrowDown', {}, '49');
  await press('Home', {}, '0');
});

it('draws a stretch out with Shift', async () => {
  const { press, actions } = open();
  await press('ArrowDown', { shiftKey: true }, '1');
  expect(actions.selectTo).toHaveBeenCalledWith(1);
  await press(' ', { shiftKey: true }, '1');
  expect(actions.toggle).not.toHaveBeenCalled();
});

it('leaves other keys, and the browser’s own, alone', async () => {
  const { press, actions } = open();
  await press('b', {}, '0');
  await press('Home', { altKey: true }, '0');
  await press('Delete', { ctrlKey: true }, '0');
  for (const action of Object.values(actions)) expect(action).not.toHaveBeenCalled();
});
