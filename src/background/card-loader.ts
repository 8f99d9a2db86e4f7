import type { Route } from '../protocol/router.ts';

type RunScript = (tabId: number, frameId: number, file: string) => Promise<void>;

/** Brings the card's code to the frame that asks for it: pages without a card carry none of it. */
export function createCardLoader(runScript: RunScript, cardFile: string): Route<'card.load'>['answer'] {
  return async (_, { tabId, frameId }) => {
    await runScript(tabId, frameId, cardFile);
    return null;
  };
}
