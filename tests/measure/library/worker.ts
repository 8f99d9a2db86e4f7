import { ours } from './ours.ts';
import { rival } from './rival.ts';

// What the bench asks of a worker: `[name of the part, name of the task, arguments]`.

type Task = (...args: never[]) => unknown;

addEventListener('message', async ({ data }: MessageEvent<['ours' | 'rival', string, unknown[]]>) => {
  const [part, task, args] = data;
  const tasks = { ours, rival }[part] as unknown as Record<string, Task>;
  try {
    postMessage({ value: await tasks[task]?.(...(args as never[])) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
});
