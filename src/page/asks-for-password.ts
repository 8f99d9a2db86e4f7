/** Whether people can type a password here. A field that waits unseen behind a button is no sign of it. */
export function asksForPassword(document: Document): boolean {
  const fields = [...document.querySelectorAll('input[type="password" i]')];
  return fields.some((field) => field.checkVisibility?.({ visibilityProperty: true }) ?? true);
}
