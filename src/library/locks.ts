// A lock tells other contexts that somebody is at work, and is let go by the browser when that one dies. The terminal
// and the tests have no Web Locks: there only this context counts.

const heldHere = new Set<string>();

const findLocks = (): LockManager | undefined => (globalThis.navigator as Navigator | undefined)?.locks;

/** Runs a task while it holds a lock of that name, which nobody else may hold. */
export async function withLock<T>(name: string, task: () => Promise<T>): Promise<T> {
  const locks = findLocks();
  if (locks) return locks.request(name, task);
  heldHere.add(name);
  try {
    return await task();
  } finally {
    heldHere.delete(name);
  }
}

/** Whether nobody holds a lock of that name. */
export async function isLockFree(name: string): Promise<boolean> {
  const locks = findLocks();
  if (!locks) return !heldHere.has(name);
  return locks.request(name, { ifAvailable: true }, async (lock) => lock !== null);
}

/** Runs a task with a lock of that name, if nobody holds it; else does nothing. */
export async function tryLock(name: string, task: () => Promise<void>): Promise<void> {
  const locks = findLocks();
  if (locks) return locks.request(name, { ifAvailable: true }, async (lock) => (lock ? task() : undefined));
  if (!heldHere.has(name)) await withLock(name, task);
}
