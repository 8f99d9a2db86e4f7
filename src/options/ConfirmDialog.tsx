import type { ComponentChildren } from 'preact';
import { text } from '../platform/locale.ts';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  title: string;
  /** What the button that does it says: "Remove pack". */
  action: string;
  children: ComponentChildren;
  onConfirm(): void;
  onLeave(): void;
}

/** Asks before something that can't be undone. The focus begins at the way out. */
export function ConfirmDialog({ title, action, children, onConfirm, onLeave }: ConfirmDialogProps) {
  return (
    <Dialog labelledBy="confirm-title" onLeave={onLeave}>
      <h3 id="confirm-title">{title}</h3>
      {children}
      <div class="buttons">
        <button type="button" onClick={onLeave}>
          {text('libraryCancel')}
        </button>
        <button type="button" class="main" onClick={onConfirm}>
          {action}
        </button>
      </div>
    </Dialog>
  );
}
