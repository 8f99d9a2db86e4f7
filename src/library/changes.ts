const CHANNEL = 'second-source-library';

/** Tells every context of the extension that the library has changed. */
export interface Changes {
  announce(): void;
  watch(listener: () => void): () => void;
  close(): void;
}

/** A name of its own keeps the libraries of tests apart. */
export function createChanges(name: string): Changes {
  const channel = new BroadcastChannel(`${CHANNEL}-${name}`);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  channel.addEventListener('message', tell);
  return {
    announce() {
      tell(); // the channel does not tell the one who speaks
      channel.postMessage(null);
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => channel.close(),
  };
}
