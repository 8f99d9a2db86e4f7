import type { Route } from '../protocol/router.ts';

type RunScript = (tabId: number, frameId: number, file: string) => Promise<void>;

/** Brings a script to the frame that asks for it: pages without marks or a card carry none of their code. */
export function createScriptLoader(runScript: RunScript, file: string): Route<'marks.load' | 'card.load'>['answer'] {
  return async (_, { tabId, frameId }) => {
    await runScript(tabId, frameId, file);
    return null;
  };
}
