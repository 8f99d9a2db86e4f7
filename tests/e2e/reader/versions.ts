import type { Verdict } from '../../../src/core/match/cross-reference.ts';
import { VERDICT_LOOKS } from '../../../src/ui/verdicts.ts';
import { wordsOf } from '../expected.ts';

/** One outlet's version of a claim, as card and popup show it. */
export interface Version {
  verdict: Verdict;
  outlet: string;
  /** The words that are marked inside the passage. */
  words: string;
  passage: string;
  link: string;
}

interface ShownVersion extends Omit<Version, 'verdict'> {
  /** In the reader's words. */
  verdict: string;
}

/** Runs in the browser, on a card's root or a part of the popup: sees nothing but its argument. */
export function listVersions(root: ParentNode): ShownVersion[] {
  return [...root.querySelectorAll('.verdict-groups > li')].flatMap((group) =>
    [...group.querySelectorAll('.version')].map((version) => ({
      verdict: group.querySelector('.verdict')?.textContent?.trim() ?? '',
      outlet: version.querySelector('.outlet')?.textContent?.trim() ?? '',
      words: version.querySelector('mark')?.textContent ?? '',
      passage: version.querySelector('.passage')?.textContent ?? '',
      link: version.querySelector('a')?.href ?? '',
    })),
  );
}

/** The verdict behind the words that a reader sees for it. */
export function nameVerdicts(shown: ShownVersion[]): Version[] {
  const verdicts = Object.keys(VERDICT_LOOKS) as Verdict[];
  return shown.map((version) => {
    const verdict = verdicts.find((one) => wordsOf(VERDICT_LOOKS[one].key) === version.verdict);
    if (!verdict) throw new Error(`No verdict is called “${version.verdict}”`);
    return { ...version, verdict };
  });
}
