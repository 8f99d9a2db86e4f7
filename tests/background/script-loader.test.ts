import { expect, it, vi } from 'vitest';
import { createScriptLoader } from '../../src/background/script-loader.ts';

it("runs the card's script in the frame that asked", async () => {
  const runScript = vi.fn(async () => undefined);
  const sender = { from: 'content', tabId: 7, frameId: 3, url: '', isPrivate: false } as const;
  expect(await createScriptLoader(runScript, 'card.js')(null, sender)).toBeNull();
  expect(runScript).toHaveBeenCalledWith(7, 3, 'card.js');
});

it('has what comes next prepared while the script is brought', async () => {
  const steps: string[] = [];
  const runScript = async () => void steps.push('script');
  const sender = { from: 'content', tabId: 7, frameId: 0, url: '', isPrivate: false } as const;
  await createScriptLoader(runScript, 'reader.js', () => steps.push('prepare'))(null, sender);
  expect(steps).toEqual(['prepare', 'script']);
});
