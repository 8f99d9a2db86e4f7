import { expect, it } from 'vitest';
import type { Driver } from '../browser/driver.ts';
import { launchBrowser } from '../browser/launch.ts';
import { findFaults, readStores } from '../library/stored-library.ts';
import { describeInEachBrowser } from '../session.ts';

const DEATHS = 16;
const SAVES = 5;
const MAX_LIFE_MS = 400;
/** Named in the output, so that a run that failed can be had again. */
const SEED = Number(process.env.SEED ?? Date.now() % 100_000);

function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs in a page of the extension: asks its background to put articles in, and tells what it was answered. */
async function save(first: number, count: number, version: number): Promise<{ saved: number; others: string[] }> {
  const others: string[] = [];
  await Promise.all(
    Array.from({ length: count }, async (_, i) => {
      const article = {
        ...{ id: 'a1', arrival: 'saved', savedAt: '2025-03-02T10:00:00.000Z', outlet: `Sample ${version}` },
        ...{
          url: `https://sample.example/${first + i}`,
          published: '2025-03-02',
          title: `Flood ${first + i} v${version}`,
        },
        text: `The Elvra river flooded Marsk on Sunday. Crews moved ${100 + version} households, mayor Ida Holm said of v${version}.`,
      };
      const message = { tag: 'second-source', protocol: 1, name: 'library.restore', payload: { article } };
      const reply = (await chrome.runtime.sendMessage(message).catch((error: unknown) => String(error))) as {
        ok?: boolean;
      } | null;
      if (!reply?.ok) others.push(JSON.stringify(reply));
    }),
  );
  return { saved: count - others.length, others };
}

async function expectWhole(driver: Driver): Promise<number> {
  const stored = await driver.inExtension(readStores);
  expect(findFaults(stored)).toEqual([]);
  return stored.articles.length;
}

describeInEachBrowser('the background that dies while it saves', (session) => {
  it(`has saved each article wholly or not at all (SEED=${SEED})`, async () => {
    const { driver } = session();
    const random = createRandom(SEED);
    expect(await driver.inExtension(save, 0, 1, 0), 'the first is saved').toEqual({ saved: 1, others: [] });
    let isCut = false;
    for (let death = 1; death <= DEATHS; death++) {
      const first = SAVES * Math.floor(random() * 8);
      const saving = driver.inExtension(save, first, SAVES, death);
      await wait(random() * MAX_LIFE_MS);
      await driver.stopBackground();
      const { saved } = await saving;
      isCut ||= saved < SAVES;
      expect(await expectWhole(driver), `death ${death}`).toBeGreaterThanOrEqual(saved);
    }
    expect(isCut, 'no death came before its saves were done').toBe(true);
  });
});

/** So short a life may end within a save, which is then not answered: nothing else may come of it. */
it('keeps each article that it says it keeps, in a Firefox that stops the background after 300 ms', async () => {
  const driver = await launchBrowser('firefox', { preferences: { 'extensions.background.idle.timeout': 300 } });
  try {
    let [stops, kept] = [0, 0];
    for (let round = 0; round < 12; round++) {
      const { saved } = await driver.inExtension(save, 3 * round, 3, round);
      const there = await expectWhole(driver);
      expect(there - kept, `round ${round}`).toBeGreaterThanOrEqual(saved);
      kept = there;
      await wait(600);
      stops += await driver.inExtension(() => (chrome.extension.getBackgroundPage() === null ? 1 : 0));
    }
    expect([stops > 0, kept > 0]).toEqual([true, true]);
  } finally {
    await driver.close();
  }
});
