import { expect, it, vi } from 'vitest';
import { createScriptLoader } from '../../src/background/script-loader.ts';

it("runs the card's script in the frame that asked", async () => {
  const runScript = vi.fn(async () => undefined);
  const sender = { from: 'content', tabId: 7, frameId: 3, url: '', isPrivate: false } as const;
  expect(await createScriptLoader(runScript, 'card.js')(null, sender)).toBeNull();
  expect(runScript).toHaveBeenCalledWith(7, 3, 'card.js');
});
