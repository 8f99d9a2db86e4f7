/**
 * A piece of a text on one line, with one blank where there is any white space.
 *
 * @example singleSpaced('Ada\n  Marsh') // 'Ada Marsh'
 */
export function singleSpaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ');
}
