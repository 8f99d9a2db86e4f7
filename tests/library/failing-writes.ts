import { vi } from 'vitest';

/** Lets so many writes through and aborts at the next one, as a browser without room does. */
export function failWriteAfter(writes: number): void {
  const put = IDBObjectStore.prototype.put;
  let left = writes;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    // The fake database's own way to end a transaction with an error of a name.
    const failing = this.transaction as unknown as {
      _abort(name: string): void;
    };
    if (left-- === 0) queueMicrotask(() => failing._abort('QuotaExceededError'));
    return request;
  });
}
