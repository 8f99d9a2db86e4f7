import { peek, readSlices } from './byte-stream.ts';
import type { CSVMapping } from './csv-columns.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { createFault, type Item, Unreadable } from './item.ts';
import type { OpenedFile } from './opened-file.ts';
import { type FileKind, findEnding, recognize } from './recognize.ts';

export interface ReadOptions {
  /** How the columns of a table are read; guessed where nobody was asked. */
  mapping?: CSVMapping | undefined;
  /** Told how many bytes of the file were read so far. */
  onRead?: (bytes: number) => void;
}

type Reader = (file: OpenedFile, options: ReadOptions) => AsyncIterable<Item>;

/** Each reader comes with its libraries when the first file of its kind does. */
const READERS: Record<FileKind, () => Promise<Reader>> = {
  pack: async () => (await import('./read-whole.ts')).readPack,
  export: async () => (await import('./read-whole.ts')).readExport,
  'json-lines': async () => (await import('./read-json-lines.ts')).readJSONLines,
  'json-list': async () => (await import('./read-json-lines.ts')).readJSONList,
  table: async () => (await import('./read-table.ts')).readTable,
  page: async () => (await import('./read-page-file.ts')).readPageFile,
  archive: async () => (await import('./read-archive.ts')).readArchive,
  markdown: async () => (await import('./read-text-file.ts')).readMarkdownFile,
  text: async () => (await import('./read-text-file.ts')).readTextFile,
};

/**
 * Everything that a file holds, of whatever kind it is. Never throws: what can't be read is an item that says so, and what stood
 * before it is there. The same file gives the same items in the same order each time.
 */
export async function* readFile(file: File, options: ReadOptions = {}): AsyncGenerator<Item> {
  let isEmpty = true;
  for await (const item of readItems(file, options)) {
    isEmpty = false;
    yield item;
  }
  if (isEmpty) yield createFault('nothing-in-it');
}

async function* readItems(file: File, options: ReadOptions): AsyncGenerator<Item> {
  try {
    const opened = await openFile(file, options.onRead);
    const kind = recognize(opened.name, opened.head);
    if (opened.head.length === 0) yield createFault('empty-file');
    else if (!kind) yield createFault('unknown-kind', {}, findEnding(opened.name).toUpperCase());
    else yield* (await READERS[kind]())(opened, options);
  } catch (error) {
    // Readers end with Unreadable; anything else is a file that a reader was not made for, and no reason to lose the others.
    const fault = error instanceof Unreadable ? error.fault : null;
    yield createFault(fault?.reason ?? 'refused', fault?.place, fault?.detail ?? String(error));
  }
}

/** Unpacks what is packed, once: gzip in gzip is no kind of file. */
export async function openFile(file: File, onRead: (bytes: number) => void = () => {}): Promise<OpenedFile> {
  const packed = await peek(readSlices(file, onRead));
  if (!isGzip(packed.head)) return { name: file.name, blob: file, ...packed };
  return { name: file.name.replace(/\.gz$/i, ''), blob: null, ...(await peek(gunzip(packed.bytes))) };
}

/** Whether a file is a table, whose columns a person should look at. */
export async function isTable(file: File): Promise<boolean> {
  try {
    const { name, head, bytes } = await openFile(file);
    await bytes[Symbol.asyncIterator]().return?.();
    return recognize(name, head) === 'table';
  } catch {
    // It will be told when the file's turn comes.
    return false;
  }
}
