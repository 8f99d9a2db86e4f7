import { LibraryFault, type LibraryFaultCode } from '../library/library-fault.ts';
import { text } from '../platform/locale.ts';
import { cleanText } from '../ui/foreign-text.ts';

const WHAT: Record<LibraryFaultCode, string> = {
  full: 'libraryFaultFull',
  newer: 'libraryFaultNewer',
  unavailable: 'libraryFaultUnavailable',
  'bad-input': 'libraryFaultInput',
};

const TO_DO: Record<LibraryFaultCode, string> = {
  full: 'libraryFaultFullMore',
  newer: 'libraryFaultNewerMore',
  unavailable: 'libraryFaultUnavailableMore',
  'bad-input': 'libraryFaultInputMore',
};

/** What went wrong, in a sentence, and what can be done about it. What is no fault of the library's own is told as is. */
export function sayFault(error: unknown): { what: string; toDo: string } {
  if (!(error instanceof LibraryFault)) {
    return { what: text('libraryFaultInternal'), toDo: text('libraryFaultInternalMore', cleanText(String(error))) };
  }
  const { code, message } = error;
  const toDo = code === 'bad-input' ? text(TO_DO[code], cleanText(message)) : text(TO_DO[code]);
  return { what: text(WHAT[code]), toDo };
}
