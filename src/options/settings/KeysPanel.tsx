import { useEffect, useState } from 'preact/hooks';
import type { Key } from '../../platform/keys.ts';
import { text } from '../../platform/locale.ts';

export interface KeysPlatform {
  list(): Promise<Key[]>;
  /** Opens the browser's page of shortcuts. */
  open(): Promise<void>;
}

/** The keys that are set, and the way to where the browser lets them be changed. */
export function KeysPanel({ keys }: { keys: KeysPlatform }) {
  const [all, setAll] = useState<Key[]>([]);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    const read = () => void keys.list().then(setAll, () => undefined); // a browser without keys has none to show
    read();
    addEventListener('focus', read); // they may have been changed in another tab
    return () => removeEventListener('focus', read);
  }, [keys]);
  const open = () =>
    void keys.open().then(
      () => setRefused(false),
      () => setRefused(true),
    );
  return (
    <section class="panel" aria-labelledby="keys">
      <h3 id="keys">{text('libraryKeys')}</h3>
      <dl class="lines keys">
        {all.map(({ words, shortcut }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="aside">{text('libraryKeyNone')}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="aside">{text('libraryKeysMore')}</p>
      <p class="buttons">
        <button type="button" onClick={open}>
          {text('libraryKeysChange')}
        </button>
      </p>
      <p role="status">{isRefused ? text('libraryKeysRefused') : ''}</p>
    </section>
  );
}
