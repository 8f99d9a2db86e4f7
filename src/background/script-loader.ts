import type { Route } from '../protocol/router.ts';

type RunScript = (tabId: number, frameId: number, file: string) => Promise<void>;

/** Brings a script to the frame that asks for it: pages without an article, or without a card, carry none of its code. */
export function createScriptLoader(
  runScript: RunScript,
  file: string,
  /** Begins what the script will ask for next; what fails in it is told then. */
  prepare: () => void = () => {},
): Route<'reader.load' | 'card.load'>['answer'] {
  return async (_, { tabId, frameId }) => {
    prepare();
    await runScript(tabId, frameId, file);
    return null;
  };
}
