import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeFile, readItems } from './made-up.ts';

const PACK = '{"format":"second-source-pack","version":1,"name":"Floods","articles":[]}';
const EXPORT = '{"format":"second-source-library","version":1}\n{"article":1}\n';

describe('files that the library reads itself', () => {
  it('hands over a pack, packed or not', async () => {
    for (const file of [makeFile('floods.json', PACK), makeFile('x.json.gz', gzipSync(PACK))])
      expect(await readItems(file)).toEqual([{ kind: 'pack', json: PACK }]);
  });

  it('hands over an export, packed or not', async () => {
    for (const file of [makeFile('library.jsonl', EXPORT), makeFile('library.jsonl.gz', gzipSync(EXPORT))]) {
      const [item] = await readItems(file);
      expect(item?.kind === 'export' && (await item.file.text())).toBe(EXPORT);
    }
  });

  it('keeps a large export in order', async () => {
    const large = EXPORT + Array.from({ length: 400_000 }, (_, i) => `{"article":${i},"at":${i * 7}}\n`).join('');
    const [item] = await readItems(makeFile('library.jsonl.gz', gzipSync(large)));
    expect(item?.kind === 'export' && (await item.file.text()) === large).toBe(true);
  });

  it('tells a pack that is no text', async () => {
    const [item] = await readItems(makeFile('a.json', PACK, new Uint8Array([0xff, 0xfe, 0xc0])));
    expect(item).toMatchObject({ kind: 'fault', fault: { reason: 'not-text' } });
  });
});
