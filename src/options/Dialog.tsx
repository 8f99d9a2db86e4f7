import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface DialogProps {
  /** The id of the heading inside that names it. */
  labelledBy: string;
  /** `sheet` comes in from the side and has the window's height. */
  kind?: 'box' | 'sheet';
  children: ComponentChildren;
  /** Escape or a click beside it: the reader wants to leave. */
  onLeave(): void;
}

/** A dialog over the page. It is open while it is drawn; the browser keeps the focus in it and gives it back after. */
export function Dialog({ labelledBy, kind = 'box', children, onLeave }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    return () => current?.close();
  }, []);
  // Chrome closes at a second Escape, whatever `cancel` says; what is drawn is open, and `onLeave` decides.
  const stayOpen = () => {
    if (!dialog.current || dialog.current.open) return;
    dialog.current.showModal();
    onLeave();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, as `cancel`
    <dialog
      ref={dialog}
      class={kind}
      aria-labelledby={labelledBy}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
      onClose={stayOpen}
      onClick={(event) => event.target === event.currentTarget && onLeave()}
    >
      <div class="inside">{children}</div>
    </dialog>
  );
}
