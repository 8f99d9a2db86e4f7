import { expect, it } from 'vitest';
import { handOver, openDoor } from '../../src/content/script-door.ts';

it('gives what the second script hands over', async () => {
  const handed = await openDoor<string>('secondSourceCard', async () => {
    handOver('secondSourceCard', 'the card');
    return true;
  });
  expect(handed).toBe('the card');
  expect('secondSourceCard' in globalThis).toBe(false);
});

it.each([
  ['could not be brought', async () => false],
  ['handed nothing over', async () => true],
])('gives null where the script %s', async (_, load) => {
  expect(await openDoor('secondSourceReader', load)).toBeNull();
});

it('hands nothing to an element that has the name', () => {
  const world = globalThis as { secondSourceCard?: unknown };
  world.secondSourceCard = { id: 'secondSourceCard' };
  expect(() => handOver('secondSourceCard', 'the card')).not.toThrow();
  delete world.secondSourceCard;
});
