import { parseArgs } from 'node:util';
import { UsageError } from './failure.ts';

export type Command = { name: 'help' } | ExtractCommand | MatchCommand | PackCommand;

export interface ExtractCommand {
  name: 'extract';
  files: string[];
  asJSON: boolean;
}

export interface MatchCommand {
  name: 'match';
  corpora: string[];
  pages: string[];
  asJSON: boolean;
}

export interface PackCommand {
  name: 'pack';
  files: string[];
  output: string;
  description: { name: string; created?: string; licence?: string; provenance?: string };
}

/** Stands for standard input among file names. */
export const STDIN = '-';

const JSON_OPTION = { json: { type: 'boolean', default: false } } as const;
const MATCH_OPTIONS = {
  ...JSON_OPTION,
  corpus: { type: 'string', multiple: true, default: [] as string[] },
  pages: { type: 'string', multiple: true, default: [] as string[] },
} as const;
const PACK_OPTIONS = {
  name: { type: 'string' },
  output: { type: 'string', short: 'o' },
  created: { type: 'string' },
  licence: { type: 'string' },
  provenance: { type: 'string' },
} as const;

/** Reads the words after `crossref`; throws a UsageError that says what is wrong with them. */
export function parseCommand(words: string[]): Command {
  const [name, ...rest] = words;
  if (name === undefined || words.some((word) => word === '--help' || word === '-h') || name === 'help')
    return { name: 'help' };
  try {
    if (name === 'extract') return parseExtract(rest);
    if (name === 'match') return parseMatch(rest);
    if (name === 'pack') return parsePack(rest);
  } catch (error) {
    // parseArgs says in plain words which option is unknown or lacks its value.
    if (error instanceof TypeError) throw new UsageError(error.message);
    throw error;
  }
  throw new UsageError(`There is no command "${name}".`);
}

function parseExtract(args: string[]): ExtractCommand {
  const { values, positionals } = parseArgs({ args, options: JSON_OPTION, allowPositionals: true });
  return { name: 'extract', files: orStdin(positionals), asJSON: values.json };
}

function parseMatch(args: string[]): MatchCommand {
  const { values, positionals } = parseArgs({ args, options: MATCH_OPTIONS, allowPositionals: true });
  if (!values.corpus.length) throw new UsageError('match needs a corpus: --corpus FILE.');
  return {
    name: 'match',
    corpora: values.corpus,
    pages: orStdin([...values.pages, ...positionals]),
    asJSON: values.json,
  };
}

function parsePack(args: string[]): PackCommand {
  const { values, positionals } = parseArgs({ args, options: PACK_OPTIONS, allowPositionals: true });
  const { name, output, ...description } = values;
  if (!name?.trim()) throw new UsageError('pack needs a name: --name NAME.');
  if (!output) throw new UsageError('pack needs a file to write: -o PACK.json.');
  return { name: 'pack', files: orStdin(positionals), output, description: { name, ...description } };
}

const orStdin = (files: string[]) => (files.length ? files : [STDIN]);
