/** A page may name another address of its own site as its proper one, but never that of another site. */
export function trustURL(named: string, actual: string): string {
  return URL.canParse(named) && URL.canParse(actual) && new URL(named).host === new URL(actual).host ? named : actual;
}
