import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../platform/locale.ts';

/** Between two keys of somebody who types there is less. */
const PAUSE_MS = 200;

interface SearchBoxProps {
  words: string;
  onSearch(words: string): void;
}

/** Finds as the reader types: it asks once they pause. */
export function SearchBox({ words, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => setTyped(words), [words]); // the filters were cleared
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (next: string) => {
    setTyped(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(next), PAUSE_MS);
  };
  return (
    <label class="search">
      <span class="unseen">{text('librarySearch')}</span>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
        <path d="m10.5 10.5 4 4" stroke="currentColor" stroke-width="1.5" />
      </svg>
      <input
        type="search"
        value={typed}
        placeholder={text('librarySearchFor')}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  );
}
