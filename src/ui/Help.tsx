import { useId, useState } from 'preact/hooks';
import { text } from '../platform/locale.ts';

/** A small question mark beside words that need explaining; a click opens what they mean, below them. */
export function Help({ about, words }: { about: string; words: string }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const label = text('helpWhat', about);
  return (
    <>
      <button
        type="button"
        class="help"
        aria-label={label}
        title={label}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">?</span>
      </button>
      <span id={id} class="help-words" hidden={!isOpen}>
        {words}
      </span>
    </>
  );
}
