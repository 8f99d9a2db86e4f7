import type { Writable } from 'node:stream';
import { type Command, parseCommand } from './command.ts';
import { extract } from './extract.ts';
import { InputError, UsageError } from './failure.ts';
import { makePack } from './make-pack.ts';
import { match } from './match.ts';
import { writeLines } from './output.ts';
import type { Surroundings } from './source.ts';
import { USAGE } from './usage.ts';

/** All that the command touches; passed in so that tests have their own. */
export interface Terminal extends Surroundings {
  out: Writable;
  err: Writable;
  /** Columns that a table may take. */
  width: number;
}

/** Exit code for input that is not as it should be. */
const BAD_INPUT = 2;

/** Runs one command to its end and gives its exit code. */
export async function run(words: string[], terminal: Terminal): Promise<number> {
  try {
    await writeLines(start(parseCommand(words), terminal), terminal.out);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) terminal.err.write(`${error.message}\nSee: crossref --help\n`);
    else if (error instanceof InputError) terminal.err.write(`${error.message}\n`);
    else throw error;
    return BAD_INPUT;
  }
}

/** The lines that a command says; the first comes when all input has been checked. */
async function* start(command: Command, terminal: Terminal): AsyncGenerator<string> {
  if (command.name === 'help') yield USAGE.trimEnd();
  else if (command.name === 'extract') yield* extract(command, terminal, terminal.width);
  else if (command.name === 'match') yield* match(command, terminal, terminal.width);
  else yield await makePack(command, terminal);
}
