/** How the words that were read compare with the words that should be. */
export interface WordComparison {
  /** Share of the expected words that were read, each as often as it is expected. */
  covered: number;
  /** Share of the words read that were not expected. */
  extra: number;
  missingWords: string[];
  extraWords: string[];
}

/** Compares two texts as bags of words. */
export function compareWords(read: string, expected: string): WordComparison {
  const [got, wanted] = [splitWords(read), splitWords(expected)];
  const extraWords = subtract(got, wanted);
  const missingWords = subtract(wanted, got);
  return {
    covered: 1 - missingWords.length / Math.max(1, wanted.length),
    extra: extraWords.length / Math.max(1, got.length),
    missingWords,
    extraWords,
  };
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function subtract(from: readonly string[], words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return from.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}
