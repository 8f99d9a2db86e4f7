import type { Ask } from '../protocol/client.ts';

export interface StepPlatform {
  findActiveTab(): Promise<{ id: number } | null>;
  askTab(tabId: number): Ask<'extension'>;
}

const STEPS = new Map<string, 1 | -1>([
  ['next-claim', 1],
  ['previous-claim', -1],
]);

/** Takes a keyboard command to the page in front. A page that is not read has no claims to step to, and does not answer. */
export function createStepper({ findActiveTab, askTab }: StepPlatform) {
  return async (command: string, tabId: number | undefined): Promise<void> => {
    const by = STEPS.get(command);
    const tab = tabId ?? (await findActiveTab())?.id;
    if (by && tab !== undefined) await askTab(tab)('page.stepClaim', { by });
  };
}
