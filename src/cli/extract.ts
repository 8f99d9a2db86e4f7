import { analyze } from '../core/index.ts';
import { pickClaim } from './claim-line.ts';
import type { ExtractCommand } from './command.ts';
import { readPages } from './pages.ts';
import type { Surroundings } from './source.ts';
import { describeClaims } from './tables.ts';

/** The claims of each article: as the contract's JSON, or as a table for people. */
export async function* extract(
  { files, asJSON }: ExtractCommand,
  surroundings: Surroundings,
  width: number,
): AsyncGenerator<string> {
  for (const { article } of await readPages(files, surroundings)) {
    const { claims } = analyze(article);
    yield asJSON
      ? JSON.stringify({ id: article.id, claims: claims.map(pickClaim) })
      : describeClaims(article, claims, width);
  }
}
