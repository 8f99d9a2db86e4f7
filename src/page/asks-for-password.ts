/** Selects fields for passwords. */
export const PASSWORD = 'input[type="password" i]';

/** Whether people can type a password into a field here. One that waits unseen behind a button is no sign of it. */
export function isPasswordAskedFor(field: Element): boolean {
  return field.matches(PASSWORD) && (field.checkVisibility?.({ visibilityProperty: true }) ?? true);
}
