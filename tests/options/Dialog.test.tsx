// @vitest-environment jsdom
import { fireEvent } from '@testing-library/dom';
import { expect, it, vi } from 'vitest';
import { Dialog } from '../../src/options/Dialog.tsx';
import { show } from '../ui/show.ts';

function open() {
  const onLeave = vi.fn();
  const view = show(
    <Dialog labelledBy="name" onLeave={onLeave}>
      <h3 id="name">Sample</h3>
    </Dialog>,
  );
  return { ...view, onLeave, dialog: view.getByRole('dialog', { name: 'Sample' }) as HTMLDialogElement };
}

it('is open while it is drawn, and named by its heading', () => {
  expect(open().dialog.open).toBe(true);
});

it.each(['cancel', 'click'])('leaves it to its owner what %s does', (type) => {
  const { dialog, onLeave } = open();
  fireEvent(dialog, new Event(type, { cancelable: true, bubbles: true }));
  expect(onLeave).toHaveBeenCalledOnce();
  expect(dialog.open).toBe(true);
});

it('stays where it was closed by the browser', () => {
  const { dialog, onLeave } = open();
  dialog.open = false;
  fireEvent(dialog, new Event('close'));
  expect(dialog.open).toBe(true);
  expect(onLeave).toHaveBeenCalledOnce();
});

it('is not left by a click inside', () => {
  const { getByRole, onLeave } = open();
  fireEvent.click(getByRole('heading'));
  expect(onLeave).not.toHaveBeenCalled();
});
