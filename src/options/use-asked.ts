import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../library/library.ts';
import { useWatch } from './use-watch.ts';

export interface Asked<T> {
  /** Undefined until the first answer. What was answered stays until the next answer. */
  value: T | undefined;
  /** What the library rejected the latest question with. */
  fault: unknown;
}

/**
 * An answer of the library, asked anew when the library changes or the question is another: `key` names the question,
 * since functions can't be compared.
 */
export function useAsked<T>(library: Library, key: string, ask: (library: Library) => Promise<T>): Asked<T> {
  const [asked, setAsked] = useState<Asked<T> & { key: string }>({ key, value: undefined, fault: undefined });
  const [changes, setChanges] = useState(0);
  useWatch(library, () => setChanges((now) => now + 1));
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `ask`, and a change asks again
  useEffect(() => {
    let isLatest = true;
    ask(library).then(
      (value) => isLatest && setAsked({ key, value, fault: undefined }),
      (fault) => isLatest && setAsked((now) => ({ key, value: now.key === key ? now.value : undefined, fault })),
    );
    return () => {
      isLatest = false;
    };
  }, [library, key, changes]);
  return asked.key === key ? asked : { value: undefined, fault: undefined };
}
