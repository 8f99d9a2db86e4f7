import { isVisible } from './hidden.ts';

/** Whether people can type a password here. A form that waits unseen behind a button is no sign of it. */
export function asksForPassword(document: Document): boolean {
  return [...document.querySelectorAll('input[type="password" i]')].some(isVisible);
}
