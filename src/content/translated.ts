/**
 * Whether a browser shows the page in another language than its author's: its words are then nobody's quotes. Chrome says so by a
 * class; Firefox tells pages nothing (seen in 153).
 */
export function isTranslated({ documentElement }: Document): boolean {
  return documentElement.matches('.translated-ltr, .translated-rtl');
}
