import type { Check } from './client.ts';
import type { ErrorCode, MessageName, Messages, Result } from './messages.ts';
import { type RawSender, readSender, type Self, type Sender } from './sender.ts';
import { fail, openEnvelope } from './wire.ts';

type SenderOf<N extends MessageName> = Extract<Sender, { from: Messages[N]['from'] }>;

/** What a context does with one message: the check that its payload must pass, and who may send it, come first. */
export interface Route<N extends MessageName> {
  from: Messages[N]['from'];
  check: Check<Messages[N]['request']>;
  answer: (
    request: Messages[N]['request'],
    sender: SenderOf<N>,
  ) => Messages[N]['reply'] | Promise<Messages[N]['reply']>;
}

/** The messages that a context answers; the name decides what each route must look like. */
export type Routes = { [N in MessageName]?: Route<N> };

/** A listener for `runtime.onMessage`: plain, never async, so that messages of others stay theirs. */
export type Listener = (
  message: unknown,
  sender: RawSender,
  sendResponse: (reply: unknown) => void,
) => true | undefined;

/** Thrown by a handler to answer with a code of its own; anything else it throws is answered as `internal`. */
export class MessageError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, detail: string) {
    super(detail);
    this.name = 'MessageError';
    this.code = code;
  }
}

/**
 * The one listener of a context. Messages that are not ours, or for another context, are left alone (undefined); ours are
 * always answered with a `Result`, through `sendResponse` and `return true`: a returned promise is not understood by
 * Chrome's own API of our oldest version.
 */
export function createRouter(routes: Routes, self: Self): Listener {
  return (message, rawSender, sendResponse) => {
    const envelope = openEnvelope(message);
    if (!envelope || !Object.hasOwn(routes, envelope.name)) return undefined;
    const route = routes[envelope.name as MessageName] as Route<MessageName> | undefined;
    if (!route) return undefined;
    void answer(route, envelope.payload, readSender(rawSender, self)).then(sendResponse);
    return true;
  };
}

async function answer(route: Route<MessageName>, payload: unknown, sender: Sender | null): Promise<Result<unknown>> {
  if (sender?.from !== route.from) return fail('forbidden', 'this sender may not ask that');
  const request = route.check(payload);
  if (!request) return fail('bad-message', 'the request is not as agreed');
  try {
    return { ok: true, value: await route.answer(request.value as never, sender as never) };
  } catch (error) {
    return isMessageError(error) ? fail(error.code, error.message) : fail('internal', String(error));
  }
}

/** By its name: scripts that come to a page one by one have each a class of their own. */
function isMessageError(error: unknown): error is MessageError {
  return error instanceof Error && error.name === 'MessageError';
}
