import type { Result } from '../protocol/messages.ts';

/** A worker that is stopped in the middle of the question is asked once more. */
export async function askTwice<T>(ask: () => Promise<Result<T>>): Promise<Result<T>> {
  const first = await ask();
  return first.ok || first.error.code !== 'unreachable' ? first : ask();
}
