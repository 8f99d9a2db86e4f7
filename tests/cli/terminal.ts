import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';

/** A folder that is gone when the test is over, with files in it. */
export async function makeFolder(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'second-source-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

function collect() {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => chunks.join('') };
}

export interface Given {
  files?: Record<string, string | Uint8Array>;
  folder?: string;
  stdin?: string;
  width?: number;
}

/** Runs the command in this process on files of its own. */
export async function crossref(words: string[], given: Given = {}) {
  const { files, stdin = '', width = 100, folder = await makeFolder(files) } = given;
  const [out, err] = [collect(), collect()];
  const code = await run(words, {
    folder,
    stdin: Readable.from([Buffer.from(stdin)]),
    out: out.stream,
    err: err.stream,
    width,
  });
  return { code, out: out.text(), err: err.text(), folder };
}

/** Articles as the lines of a .jsonl file. */
export const jsonl = (...articles: object[]): string =>
  articles.map((article) => `${JSON.stringify(article)}\n`).join('');

/** The objects of an output of lines. */
export const parseLines = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Two reports of one event by made-up outlets, and one of another. */
export const FLOOD_A = {
  id: 'a',
  outlet: 'Harbour Post',
  url: 'https://harbour-post.example/flood',
  published: '2024-05-02',
  title: 'Lorn river floods Old Brenna',
  text: 'Lorn river floods Old Brenna\nThe Lorn river flooded about 340 houses in Old Brenna on Thursday, the fire service said. “We never saw it coming this fast,” said Mayor Ana Ruiz. At least 12 people were rescued from roofs in Old Brenna.',
};
export const FLOOD_B = {
  id: 'b',
  outlet: 'Valley Times',
  url: 'https://valley-times.example/lorn',
  published: '2024-05-03',
  title: 'Old Brenna under water after Lorn river bursts its banks',
  text: 'Old Brenna under water after Lorn river bursts its banks\nSome 350 houses were flooded in Old Brenna when the Lorn river burst its banks, the fire service said. Mayor Ana Ruiz said: “We never saw it coming this fast.” Crews rescued 12 people from roofs.',
};
export const ELECTION = {
  id: 'c',
  outlet: 'Northern Echoist',
  url: '',
  published: '2023-01-10',
  title: 'Count ends in Tarvik',
  text: 'Count ends in Tarvik\nThe Union party won 340 seats in the Tarvik assembly, the election board said on Tuesday.',
};
