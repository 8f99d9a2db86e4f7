/** Looks again and again until there is something to see; the last look is in the error. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T>,
  isDone: (seen: T) => boolean = Boolean,
  timeoutMs = 20_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (isDone(seen)) return seen;
    if (Date.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what}; last seen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** For what must not happen: long enough for it to have happened. */
export function waitLongEnough(timeoutMs = 1_200): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, timeoutMs));
}

/** A look at a page that goes over to another document, or another target, at this moment sees nothing; the next look does. */
export async function whileMoving<T>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (/context was destroyed|Target closed|detached|no such frame/i.test(String(error))) return null;
    throw error;
  }
}
