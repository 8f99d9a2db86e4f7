import { useEffect, useState } from 'preact/hooks';
import { countText, text } from '../platform/locale.ts';
import { Fault } from './Fault.tsx';
import type { Removal } from './use-removal.ts';

/** Long enough to read it and to get there by keyboard; it does not count while the bar is pointed at or has the focus. */
const SHOWN_MS = 30_000;

/** What was just deleted, with the way back. Told to screen readers when it comes. */
export function UndoBar({ removal }: { removal: Removal }) {
  const { removed, restored, fault, forget } = removal;
  const [isHeld, setHeld] = useState(false);
  const isShown = removed.length > 0 || restored > 0 || fault !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another removal begins the time anew
  useEffect(() => {
    if (!isShown || isHeld) return;
    const timer = setTimeout(forget, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isShown, isHeld, removed, restored]);
  useUndoKey(removal);
  return (
    <section
      class="undo-bar"
      aria-label={text('libraryUndoBar')}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <Fault error={fault} />
      <p role="status">
        {removed.length > 0 && countText('libraryDeleted', removed.length)}
        {removed.length === 0 && restored > 0 && countText('libraryRestored', restored)}
      </p>
      {isShown && (
        <div class="buttons">
          {removed.length > 0 && (
            <button type="button" class="main" onClick={() => void removal.undo()}>
              {text('libraryUndo')}
            </button>
          )}
          <button type="button" class="quiet" onClick={forget}>
            {text('libraryDismiss')}
          </button>
        </div>
      )}
    </section>
  );
}

/** The key that undoes everywhere undoes here too, but where words are being written it belongs to them. */
function useUndoKey({ removed, undo }: Removal): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isWriting = (event.target as Element).matches('input:not([type=checkbox]), textarea, select');
      if (!(event.ctrlKey || event.metaKey) || event.key !== 'z' || isWriting || removed.length === 0) return;
      event.preventDefault();
      void undo(); // never rejects
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}
