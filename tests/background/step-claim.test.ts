import { expect, it } from 'vitest';
import { createStepper } from '../../src/background/step-claim.ts';
import { createClient } from '../../src/protocol/client.ts';
import { openEnvelope } from '../../src/protocol/wire.ts';

function makeStepper(active: { id: number } | null) {
  const sent: unknown[] = [];
  const step = createStepper({
    findActiveTab: async () => active,
    askTab: (tabId) =>
      createClient<'extension'>(async (message) => {
        sent.push([tabId, openEnvelope(message)?.name, openEnvelope(message)?.payload]);
        return tabId === 9 ? undefined : { ok: true, value: null };
      }),
    askForPage: async (tabId) => void sent.push([tabId, 'read']),
  });
  return { step, sent };
}

it.each<[string, number | undefined, { id: number } | null, unknown[]]>([
  ['next-claim', 3, null, [[3, 'page.stepClaim', { by: 1 }]]],
  ['previous-claim', undefined, { id: 4 }, [[4, 'page.stepClaim', { by: -1 }]]],
  ['next-claim', undefined, null, []],
  [
    'next-claim',
    9,
    null,
    [
      [9, 'page.stepClaim', { by: 1 }],
      [9, 'read'],
    ],
  ],
  ['other-command', 3, null, []],
  ['toString', 3, null, []],
])('takes %s with tab %s', async (command, tabId, active, expected) => {
  const { step, sent } = makeStepper(active);
  await step(command, tabId);
  expect(sent).toEqual(expected);
});
