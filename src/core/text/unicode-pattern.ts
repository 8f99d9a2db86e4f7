/**
 * A regular expression for characters of all scripts, made when it is first asked for. V8 works out what each `\p{…}` of a
 * literal holds while it loads the file, for those that are never run too: fifty of them were a fifth of the start-up.
 *
 * @example const LETTERS = unicodePattern(String.raw`\p{L}+`, 'gu'); // text.match(LETTERS())
 */
export function unicodePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
