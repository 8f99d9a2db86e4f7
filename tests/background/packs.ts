import { analyze, createPack } from '../../src/core/index.ts';

/** A pack of one invented report, as the worker reads it from the package. */
export function makePackText(): string {
  const record = analyze({
    id: 'https://harbour.example/flood',
    outlet: 'Harbour Sample',
    url: 'https://harbour.example/flood',
    published: '2025-03-02',
    title: 'Elvra river floods Marsk, 340 households moved',
    text: 'MARSK — The Elvra river flooded Marsk on Sunday. Rescue crews in Marsk moved about 340 households away from the Elvra, mayor Ida Holm said.',
  });
  const result = createPack({ name: 'Sample' }, [record]);
  if (!result.ok) throw new Error(result.fault.reason);
  return JSON.stringify(result.pack);
}
