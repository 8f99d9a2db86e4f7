import type { Browser } from 'webextension-polyfill';
import type { Listener } from '../protocol/router.ts';
import type { Self } from '../protocol/sender.ts';
import type { SettingsStorage } from './settings.ts';

// What runs inside pages must stay small: this is the browser's own API, without the polyfill. Both browsers' own API
// returns promises in Manifest V3 for all that is used here.

/**
 * The browser's own extension API. A page can put an element under the name `browser` on the window (`<p id="browser">`),
 * which content scripts see too, so only an object with a runtime counts.
 */
function api(): Browser {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  const found = browser?.runtime ? browser : chrome;
  if (!found) throw new Error('no extension API here');
  return found;
}

/** False once the extension was updated or removed under a running page: nothing can be asked any more. */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(api().runtime?.id);
  } catch {
    return false;
  }
}

/** Sends to the extension's worker and its open pages; for `createClient`. */
export function sendToExtension(message: unknown): Promise<unknown> {
  return api().runtime.sendMessage(message);
}

/** Adds a context's one listener. Returns the undo, which does nothing in a script that was cut off from its extension. */
export function listen(listener: Listener): () => void {
  const { onMessage } = api().runtime;
  // The polyfill's types leave out that `undefined` says "not mine".
  const plain = listener as Parameters<typeof onMessage.addListener>[0];
  onMessage.addListener(plain);
  return () => {
    if (isExtensionAlive()) onMessage.removeListener(plain);
  };
}

/** Who we are, for `createRouter`. */
export function getSelf(): Self {
  const { runtime } = api();
  return { id: runtime.id, origin: runtime.getURL('').replace(/\/$/, '') };
}

/** The address of a file of our own package. */
export function getFileURL(path: string): string {
  return api().runtime.getURL(path);
}

/** A sentence of `_locales`, by its key; empty where there is none. */
export function getMessage(key: string, substitutions: string[] = []): string {
  return api().i18n.getMessage(key, substitutions);
}

/** The language of the browser's own surfaces, as a BCP 47 tag. */
export function getUILanguage(): string {
  return api().i18n.getUILanguage();
}

/** `storage.local`, for `createSettings`. */
export const localStorageArea: SettingsStorage = {
  read: (key) => api().storage.local.get(key),
  write: (items) => api().storage.local.set(items),
  subscribe: (listener) => {
    const { onChanged } = api().storage.local;
    const changed = (changes: Record<string, unknown>) => listener(Object.keys(changes));
    onChanged.addListener(changed);
    return () => {
      if (isExtensionAlive()) onChanged.removeListener(changed);
    };
  },
};
