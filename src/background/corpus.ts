import { type Corpus, createMemoryCorpus, parsePack } from '../core/index.ts';
import { getFileURL } from '../platform/native.ts';
import { MessageError } from '../protocol/router.ts';

/**
 * The corpus of the bundled pack, read when it is first asked for and kept while the worker lives. A reading that failed
 * is dropped, so that the next page tries again. Tests pass a pack of their own.
 */
export function createCorpusLoader(readPack = readBundledPack): () => Promise<Corpus> {
  let corpus: Promise<Corpus> | null = null;
  return () => {
    corpus ??= loadCorpus(readPack).catch((error) => {
      corpus = null;
      throw error;
    });
    return corpus;
  };
}

async function loadCorpus(readPack: () => Promise<string>): Promise<Corpus> {
  const json = await readPack().catch((error) => {
    throw new MessageError('no-corpus', String(error));
  });
  const result = parsePack(json);
  if (!result.ok) throw new MessageError('no-corpus', `${result.fault.place}: ${result.fault.reason}`);
  return createMemoryCorpus(result.pack.articles);
}

/** The only request of the whole extension, and it goes to a file of our own package. */
async function readBundledPack(): Promise<string> {
  const response = await fetch(getFileURL('corpus/bundled.json'));
  if (!response.ok) throw new Error(`the bundled pack: ${response.status}`);
  return response.text();
}
