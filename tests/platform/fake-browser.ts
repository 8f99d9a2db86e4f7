import { vi } from 'vitest';

interface FakeEvent<Args extends unknown[]> {
  addListener(listener: (...args: Args) => void): void;
  removeListener(listener: (...args: Args) => void): void;
  fire(...args: Args): void;
  count(): number;
}

export function makeEvent<Args extends unknown[]>(): FakeEvent<Args> {
  const listeners = new Set<(...args: Args) => void>();
  return {
    addListener: (listener) => listeners.add(listener),
    removeListener: (listener) => listeners.delete(listener),
    fire: (...args) => {
      for (const listener of listeners) listener(...args);
    },
    count: () => listeners.size,
  };
}

/** Puts an API under the name where the polyfill looks for one; import what uses it afterwards, by `import()`. */
export function stubBrowser<T extends object>(api: T): T {
  const runtime = { id: 'ours', ...('runtime' in api ? (api.runtime as object) : {}) };
  const browser = { ...api, runtime };
  vi.resetModules();
  vi.stubGlobal('browser', browser);
  vi.stubGlobal('chrome', browser);
  return api;
}
