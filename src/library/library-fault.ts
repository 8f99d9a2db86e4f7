/** Why the library could not do what was asked; each has a plain sentence in `_locales`. */
export type LibraryFaultCode =
  /** The browser has no room left for it; nothing of what was asked is in. */
  | 'full'
  /** A later version of the extension wrote it: it is left alone. */
  | 'newer'
  /** The database can't be opened or was lost. */
  | 'unavailable'
  /** What was given is not what it should be; `detail` says what and where. */
  | 'bad-input';

/** The only error that the library's functions reject with. */
export class LibraryFault extends Error {
  readonly code: LibraryFaultCode;
  constructor(code: LibraryFaultCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
