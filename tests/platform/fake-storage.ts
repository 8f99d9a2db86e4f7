import type { SettingsStorage } from '../../src/platform/settings.ts';

/** A storage area in memory, slow enough for writes to overtake one another; `refuse` fails the next write. */
export function createFakeStorage(): SettingsStorage & { refuse(reason: string): void } {
  const stored = new Map<string, unknown>();
  const listeners = new Set<(keys: string[]) => void>();
  let refusal: string | null = null;
  return {
    refuse: (reason) => {
      refusal = reason;
    },
    async read(key) {
      await Promise.resolve();
      return stored.has(key) ? { [key]: stored.get(key) } : {};
    },
    async write(items) {
      await Promise.resolve();
      if (refusal) {
        const reason = refusal;
        refusal = null;
        throw new Error(reason);
      }
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
      for (const listener of listeners) listener(Object.keys(items));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
