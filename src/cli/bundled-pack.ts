import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { run } from './run.ts';

/** What the reports' texts do not say of themselves; assets/corpus/README.md says where it comes from. */
const REPORTS = [
  {
    file: '000_850456aeedde8b29.txt',
    article: { id: 'newsweek-2025-01-24', outlet: 'Newsweek', url: '', published: '2025-01-24', title: '' },
  },
  {
    file: '001_a168ad804963824c.txt',
    article: {
      id: 'nbc-news-2025-01-24',
      outlet: 'NBC News',
      url: '',
      published: '2025-01-24',
      title: 'North Korea’s Troop Deployment to Russia: Military Casualties Prompt Concerns',
    },
  },
];

const DESCRIPTION = {
  name: 'Second Source sample',
  licence: 'Figures, quotes and short phrases, cited as such; the reports belong to their publishers.',
  provenance:
    'Two reports on North Korean troops in Russia, credited to Newsweek and to NBC News. Their texts carry no date; 24 January 2025 is the day of the statement they report.',
};

/** Where the pack lies in the project. */
export const BUNDLED_PACK = 'assets/corpus/bundled.json';

/** Makes the pack that is shipped with the extension, by the command's own `pack`; gives its exit code. `folder` is the project's. */
export async function makeBundledPack(
  seeds: string,
  folder: string,
  { out, err }: { out: Writable; err: Writable },
): Promise<number> {
  const lines = REPORTS.map(async ({ file, article }) => {
    const text = await readFile(join(seeds, file), 'utf8');
    return `${JSON.stringify({ ...article, text })}\n`;
  });
  const stdin = Readable.from((await Promise.all(lines)).map((line) => Buffer.from(line)));
  const options = Object.entries(DESCRIPTION).flatMap(([option, value]) => [`--${option}`, value]);
  return run(['pack', ...options, '-o', BUNDLED_PACK], { folder, stdin, out, err, width: 100 });
}
