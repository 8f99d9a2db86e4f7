import { expect, it } from 'vitest';
import { answerFaults } from '../../../src/background/library/library-answers.ts';
import { LibraryFault } from '../../../src/library/library-fault.ts';

it('gives what the task gives', async () => expect(await answerFaults(async () => 4)).toBe(4));

it.each(['full', 'newer', 'unavailable', 'bad-input'] as const)(
  'gives the fault %s a code of its own',
  async (code) => {
    const task = async () => Promise.reject(new LibraryFault(code, 'why'));
    await expect(answerFaults(task)).rejects.toMatchObject({ code: `library-${code}`, message: 'why' });
  },
);

it('leaves other errors as they are', async () => {
  await expect(answerFaults(async () => Promise.reject(new TypeError('odd')))).rejects.toThrow(TypeError);
});
