import type { ErrorCode, Result } from './messages.ts';

/** Tells our messages from any others on the extension's channel. */
const TAG = 'second-source';
/** Goes up when the envelope or a message changes its meaning, so that an older script is not misread. */
const PROTOCOL = 1;

/** The function that tells a page's state as JSON, in the world that our scripts in the page share; null from one that is cut off. */
export const STATE_TELLER = 'secondSourceState';

/** What travels: the payload stays `unknown` until the message's own checker has passed it. */
export interface Envelope {
  tag: typeof TAG;
  protocol: number;
  name: string;
  payload: unknown;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Wraps a payload for sending: `seal('badge.show', { count: 3 })`. */
export function seal(name: string, payload: unknown): Envelope {
  return { tag: TAG, protocol: PROTOCOL, name, payload };
}

/** The envelope, or null for whatever is not a message of ours and of this protocol. */
export function openEnvelope(message: unknown): Envelope | null {
  if (!isRecord(message) || message.tag !== TAG || message.protocol !== PROTOCOL) return null;
  const { name, payload = null } = message;
  return typeof name === 'string' ? { tag: TAG, protocol: PROTOCOL, name, payload } : null;
}

/** A failed reply: `fail('forbidden', 'not for content scripts')`. */
export function fail(code: ErrorCode, detail: string): { ok: false; error: { code: ErrorCode; detail: string } } {
  return { ok: false, error: { code, detail } };
}

/** Whether a reply has the shape of a `Result`; its value is not looked at. */
export function isResult(reply: unknown): reply is Result<unknown> {
  if (!isRecord(reply)) return false;
  if (reply.ok === true) return 'value' in reply;
  const { error } = reply;
  return reply.ok === false && isRecord(error) && typeof error.code === 'string' && typeof error.detail === 'string';
}
