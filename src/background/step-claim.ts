import type { Ask } from '../protocol/client.ts';

export interface StepPlatform {
  findActiveTab(): Promise<{ id: number } | null>;
  askTab(tabId: number): Ask<'extension'>;
  /** Has a page read that the browser keeps from us. */
  askForPage(tabId: number): Promise<void>;
}

const STEPS = new Map<string, 1 | -1>([
  ['next-claim', 1],
  ['previous-claim', -1],
]);

/** Takes a keyboard command to the page in front; one that is not read yet is read by it, as far as the browser allows. */
export function createStepper({ findActiveTab, askTab, askForPage }: StepPlatform) {
  return async (command: string, tabId: number | undefined): Promise<void> => {
    const by = STEPS.get(command);
    const tab = tabId ?? (await findActiveTab())?.id;
    if (!by || tab === undefined) return;
    const reply = await askTab(tab)('page.stepClaim', { by });
    if (!reply.ok && reply.error.code === 'unreachable') await askForPage(tab);
  };
}
