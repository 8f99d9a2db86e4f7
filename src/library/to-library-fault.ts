import { LibraryFault, type LibraryFaultCode } from './library-fault.ts';

const CODES: Record<string, LibraryFaultCode> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
};

/** What the database says went wrong, as the library's one kind of error. */
export function toLibraryFault(error: unknown): LibraryFault {
  if (error instanceof LibraryFault) return error;
  const { name = '', message = String(error) } = (error ?? {}) as { name?: string; message?: string };
  return new LibraryFault(CODES[name] ?? 'unavailable', name ? `${name}: ${message}` : message);
}
