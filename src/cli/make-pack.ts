import { analyze, createPack, findRecordFault, formatPack } from '../core/index.ts';
import type { PackCommand } from './command.ts';
import { InputError } from './failure.ts';
import { writeWhole } from './output.ts';
import { readPages } from './pages.ts';
import type { Surroundings } from './source.ts';
import { countOf } from './tables.ts';

/** Makes a pack and tells in one line what it holds. */
export async function makePack(
  { files, output, description }: PackCommand,
  surroundings: Surroundings,
): Promise<string> {
  const pages = await readPages(files, surroundings);
  const records = pages.map(({ article, place }) => {
    const record = analyze(article);
    const fault = findRecordFault(record);
    if (fault) throw new InputError({ ...place, field: fault.place }, fault.reason);
    return record;
  });
  const result = createPack(description, records);
  if (!result.ok) throw new InputError({ file: output, field: result.fault.place }, result.fault.reason);
  await writeWhole(surroundings.folder, output, formatPack(result.pack));
  const claims = records.reduce((sum, record) => sum + record.claims.length, 0);
  return `${output}: ${countOf(records.length, 'article')}, ${countOf(claims, 'claim')}`;
}
