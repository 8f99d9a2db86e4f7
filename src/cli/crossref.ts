import process from 'node:process';
import { run } from './run.ts';
import { findFolder } from './source.ts';

/** Where the output is no terminal, a table is as wide as a page. */
const DEFAULT_WIDTH = 100;

// A reader that has seen enough (`| head`) closes the pipe: an end, not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  folder: findFolder(process.env, process.cwd()),
  stdin: process.stdin,
  out: process.stdout,
  err: process.stderr,
  width: process.stdout.columns ?? (Number(process.env.COLUMNS) || DEFAULT_WIDTH),
});
