import { expect, it, vi } from 'vitest';
import { fetchThrough, handOver, openDoor } from '../../src/content/script-door.ts';

it('gives what the second script hands over', async () => {
  const handed = await fetchThrough<string>('secondSourceCard', async () => {
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
  expect(await fetchThrough('secondSourceReader', load)).toBeNull();
});

it('hands nothing to an element that has the name', () => {
  const world = globalThis as { secondSourceCard?: unknown };
  world.secondSourceCard = { id: 'secondSourceCard' };
  expect(() => handOver('secondSourceCard', 'the card')).not.toThrow();
  delete world.secondSourceCard;
});

it('has what comes unasked, until the door is shut', () => {
  const door = openDoor<string>('secondSourceMarks');
  expect(door.get()).toBeNull();
  handOver('secondSourceMarks', 'the marks');
  expect(door.get()).toBe('the marks');
  door.close();
  handOver('secondSourceMarks', 'others');
  expect(door.get()).toBe('the marks');
  expect('secondSourceMarks' in globalThis).toBe(false);
});

it('leaves the door open that another has opened since', () => {
  const [former, door] = [openDoor<string>('secondSourceMarks'), openDoor<string>('secondSourceMarks')];
  former.close();
  handOver('secondSourceMarks', 'the marks');
  expect(door.get()).toBe('the marks');
  door.close();
});

it('tells when something has come', () => {
  const arrived = vi.fn();
  const door = openDoor<string>('secondSourceMarks', arrived);
  expect(arrived).not.toHaveBeenCalled();
  handOver('secondSourceMarks', 'the marks');
  expect(arrived).toHaveBeenCalledWith('the marks');
  door.close();
});
