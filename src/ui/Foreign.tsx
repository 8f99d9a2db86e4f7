import { cleanText } from './foreign-text.ts';

/** Words that are not ours, kept apart from ours: cleaned, and with a direction of their own. */
export function Foreign({ words }: { words: string }) {
  return <bdi>{cleanText(words)}</bdi>;
}
