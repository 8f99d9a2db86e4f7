import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { STDIN } from './command.ts';
import { InputError, UsageError } from './failure.ts';

/** A file or standard input, read whole. */
export interface Source {
  /** As the person named it. */
  file: string;
  bytes: Uint8Array;
}

/** Where files are looked for and standard input comes from; passed in so that tests have their own. */
export interface Surroundings {
  folder: string;
  stdin: AsyncIterable<Uint8Array> & { isTTY?: boolean };
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read',
  ERR_FS_FILE_TOO_LARGE: 'is larger than 2 GiB',
};

/**
 * Where a person's relative paths start: npm runs scripts in the project's folder and tells in INIT_CWD where it was
 * called (https://docs.npmjs.com/cli/v10/commands/npm-run-script).
 */
export function findFolder(env: NodeJS.ProcessEnv, cwd: string): string {
  return (env.npm_lifecycle_event === 'crossref' && env.INIT_CWD) || cwd;
}

export async function readSource(file: string, { folder, stdin }: Surroundings): Promise<Source> {
  if (file === STDIN) return { file: '<stdin>', bytes: await readStdin(stdin) };
  try {
    return { file, bytes: await readFile(resolve(folder, file)) };
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError({ file }, REASONS[code] ?? message);
  }
}

async function readStdin(stdin: Surroundings['stdin']): Promise<Uint8Array> {
  if (stdin.isTTY) throw new UsageError('No file was named, and standard input is a keyboard.');
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The source's text; bytes that are not UTF-8 are an error, since spans would be those of another text. */
export function decode({ file, bytes }: Source): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const isTooLong = (error as NodeJS.ErrnoException).code === 'ERR_STRING_TOO_LONG';
    throw new InputError({ file }, isTooLong ? 'is too large; split it into several files' : 'is not UTF-8 text');
  }
}
