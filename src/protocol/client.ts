import type { MessageName, Messages, MessagesFrom, Result } from './messages.ts';
import { fail, isResult, seal } from './wire.ts';

/** Gives a message's payload as the checked type, or null where it is something else. */
export type Check<T> = (payload: unknown) => { value: T } | null;

/** Checkers for the replies that a context does not take on trust; the others only have their envelope checked. */
export type ReplyChecks = { [N in MessageName]?: Check<Messages[N]['reply']> };

export type Ask<From extends Messages[MessageName]['from']> = <N extends MessagesFrom<From>>(
  name: N,
  request: Messages[N]['request'],
) => Promise<Result<Messages[N]['reply']>>;

/**
 * A function that asks over `send` and always answers with a `Result`: it never rejects. A listener that is not there, a
 * worker that stopped half-way and a reply that is no `Result` all come back as `unreachable` or `bad-message`.
 *
 *     const ask = createClient<'content'>(sendToWorker);
 *     const result = await ask('badge.show', { count: 3 });
 */
export function createClient<From extends Messages[MessageName]['from']>(
  send: (message: unknown) => Promise<unknown>,
  checks: ReplyChecks = {},
): Ask<From> {
  return async <N extends MessagesFrom<From>>(name: N, request: Messages[N]['request']) => {
    try {
      const reply = await send(seal(name, request));
      if (reply === undefined || reply === null) return fail('unreachable', `nobody answered ${name}`);
      if (!isResult(reply)) return fail('bad-message', `the reply to ${name} is not a result`);
      return checkValue(name, reply as Result<Messages[N]['reply']>, checks[name]);
    } catch (error) {
      return fail('unreachable', String(error));
    }
  };
}

function checkValue<T>(name: string, reply: Result<T>, check: Check<T> | undefined): Result<T> {
  if (!reply.ok || !check) return reply;
  const checked = check(reply.value);
  return checked ? { ok: true, value: checked.value } : fail('bad-message', `the reply to ${name} is not as agreed`);
}
