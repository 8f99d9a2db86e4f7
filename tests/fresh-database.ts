import * as fake from 'fake-indexeddb';

/** Each test file begins with an empty database of its own, whatever the files before it have left. */
for (const [name, value] of Object.entries(fake)) if (name.startsWith('IDB')) Reflect.set(globalThis, name, value);
Reflect.set(globalThis, 'indexedDB', new fake.IDBFactory());
