/** The command was called wrongly; its message says how it is called. */
export class UsageError extends Error {}

/** Where in the input something is wrong. */
export interface Place {
  file: string;
  /** Counted from 1; left out where the whole file is meant. */
  line?: number;
  field?: string;
}

/** Something a person gave is not what the command can work with: file, line, field and reason in one line. */
export class InputError extends Error {
  constructor({ file, line, field }: Place, reason: string) {
    super([line === undefined ? file : `${file}:${line}`, ...(field ? [field] : []), reason].join(': '));
  }
}
