import { LibraryFault } from '../../library/library-fault.ts';
import { MessageError } from '../../protocol/router.ts';

/** What the library refuses is answered with a code that the popup has a sentence for. */
export async function answerFaults<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof LibraryFault) throw new MessageError(`library-${error.code}`, error.message);
    throw error;
  }
}
