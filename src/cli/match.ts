import { analyze, createMemoryCorpus, crossReference, type Match, type PageReport } from '../core/index.ts';
import { pickClaim } from './claim-line.ts';
import type { MatchCommand } from './command.ts';
import { loadCorpus } from './corpus.ts';
import { formatReason } from './messages.ts';
import { readPages } from './pages.ts';
import type { Surroundings } from './source.ts';
import { describeReport } from './tables.ts';

/** How the corpus reports the claims of each page: as the contract's JSON, or as a table for people. */
export async function* match(
  { corpora, pages, asJSON }: MatchCommand,
  surroundings: Surroundings,
  width: number,
): AsyncGenerator<string> {
  const loaded = await loadCorpus(corpora, surroundings);
  const placed = await readPages(pages, surroundings);
  const records = loaded.read();
  const corpus = createMemoryCorpus(records);
  for (const { article } of placed) {
    const record = analyze(article);
    const report = crossReference(record, await corpus.findCandidates(record));
    yield asJSON ? formatLine(article.id, report) : describeReport(article, report, width);
  }
}

function formatLine(article: string, { claims }: PageReport): string {
  return JSON.stringify({
    article,
    claims: claims.map(({ claim, matches }) => ({ ...pickClaim(claim), matches: matches.map(pickMatch) })),
  });
}

function pickMatch({ article, claim, verdict, score, reasons }: Match) {
  const { start, end } = claim;
  return {
    article: article.id,
    outlet: article.outlet,
    start,
    end,
    verdict,
    // More digits than a score can mean would only look like knowledge.
    score: Math.round(1000 * score) / 1000,
    reasons: reasons.map(formatReason),
  };
}
