import * as fake from 'fake-indexeddb';
import { vi } from 'vitest';

/** Each test file begins with an empty database and an empty page of its own, whatever the files before it have left. */
vi.useRealTimers();
vi.unstubAllGlobals();
for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) Reflect.set(globalThis, name, value);
Reflect.set(globalThis, 'indexedDB', new fake.IDBFactory());
if (globalThis.document) {
  for (const child of [...document.documentElement.children])
    if (child !== document.head && child !== document.body) child.remove();
  document.body?.replaceChildren();
}
