// Pages get only the code that they need: the first script is small, the reader comes where a page looks like an article, the
// card with the first card. Such scripts share nothing but the world they run in; this file is how one hands over to another.

/** Names of the functions that wait in the scripts' own world. */
type Door = 'secondSourceReader' | 'secondSourceCard';
type World = { [D in Door]?: unknown };

/** What a second script hands over, once `load` has brought it; null where it can't be brought. */
export async function openDoor<T>(door: Door, load: () => Promise<boolean>): Promise<T | null> {
  const world = globalThis as World;
  let handedOver: T | null = null;
  world[door] = (value: T) => {
    handedOver = value;
  };
  const isLoaded = await load();
  delete world[door];
  return isLoaded ? handedOver : null;
}

/** Called by a second script: gives its one function to the script that waits for it, if one does. */
export function handOver(door: Door, value: unknown): void {
  const waiting = (globalThis as World)[door];
  // A page's element may have this name too; it is no function.
  if (typeof waiting === 'function') waiting(value);
}
