import type { ArticleRecord, Coverage } from '../core/index.ts';
import type { Library } from '../library/library.ts';
import { LibraryFault, type LibraryFaultCode } from '../library/library-fault.ts';

interface LibraryAnswer {
  candidates: ArticleRecord[];
  coverage: Coverage;
  /** Why it could not answer; it counts as empty then, and the bundled pack is still there. */
  fault?: LibraryFaultCode;
}

const NOTHING: Coverage = { articles: 0, outlets: 0, from: '', to: '' };

/** What the reader's library has for a page. Never rejects: a library that can't be read must not cost the rest. */
export async function askLibrary({ corpus }: Pick<Library, 'corpus'>, page: ArticleRecord): Promise<LibraryAnswer> {
  try {
    const candidates = await corpus.findCandidates(page);
    return { candidates, coverage: await corpus.measureCoverage() }; // at once they would both read what they share
  } catch (error) {
    const fault = error instanceof LibraryFault ? error.code : 'unavailable';
    return { candidates: [], coverage: NOTHING, fault };
  }
}

/** Two corpora as one. An outlet that is in both is counted twice: neither tells names. */
export function addCoverage(a: Coverage, b: Coverage): Coverage {
  const firsts = [a.from, b.from].filter(Boolean).sort();
  const lasts = [a.to, b.to].filter(Boolean).sort();
  return {
    articles: a.articles + b.articles,
    outlets: a.outlets + b.outlets,
    from: firsts[0] ?? '',
    to: lasts.at(-1) ?? '',
  };
}
