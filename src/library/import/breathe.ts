/** Longer, and a click waits for the page (50 ms is what browsers call a long task). */
const BREATH_MS = 40;

interface Scheduling {
  scheduler?: { yield?: () => Promise<void> };
}

/** Lets the page answer its reader where work has gone on for a while: to be awaited between any two pieces of it. */
export function createBreather(now = () => performance.now()): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < BREATH_MS) return;
    await rest();
    since = now();
  };
}

/** A timer would wait for a second in a tab that is not in front; a message does not. */
function rest(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
