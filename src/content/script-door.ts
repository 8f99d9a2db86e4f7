// Pages get only the code that they need: the first script is small, the reader comes to articles, the
// marks where another outlet reports something of them, the card with the first card. Such scripts share nothing but the world
// they run in; this file is how one hands over to another.

/** Names of the functions that wait in the scripts' own world. */
type Door = 'secondSourceReader' | 'secondSourceMarks' | 'secondSourceCard';
type World = { [D in Door]?: unknown };

/** A door that is open for a script that may come. */
export interface OpenDoor<T> {
  /** What the script has handed over; null as long as it has not come. */
  get: () => T | null;
  close: () => void;
}

/** `arrived` is told what comes. */
export function openDoor<T>(door: Door, arrived: (value: T) => void = () => {}): OpenDoor<T> {
  const world = globalThis as World;
  let handedOver: T | null = null;
  const take = (value: T) => {
    handedOver = value;
    arrived(value);
  };
  world[door] = take;
  return {
    get: () => handedOver,
    close: () => {
      if (world[door] === take) delete world[door];
    },
  };
}

/** What a script hands over, once `load` has brought it; null where it can't be brought. */
export async function fetchThrough<T>(door: Door, load: () => Promise<boolean>): Promise<T | null> {
  const opened = openDoor<T>(door);
  const isLoaded = await load();
  opened.close();
  return isLoaded ? opened.get() : null;
}

/** Called by such a script: gives its one function to the script that waits for it, if one does. */
export function handOver(door: Door, value: unknown): void {
  const waiting = (globalThis as World)[door];
  // A page's element may have this name too; it is no function.
  if (typeof waiting === 'function') waiting(value);
}
