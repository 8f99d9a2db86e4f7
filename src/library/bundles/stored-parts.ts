import type { Place } from '../database.ts';
import type { AnyTransaction, Transaction } from '../transact.ts';
import { joinParts, splitParts } from './bundle.ts';

type Shelf = 'bundles' | 'texts';

/** Adds parts to a bundle that may be there already. */
export async function addParts(
  transaction: Transaction<'readwrite'>,
  shelf: Shelf,
  bundle: number,
  parts: ReadonlyMap<number, Uint8Array>,
): Promise<void> {
  if (parts.size === 0) return;
  const store = transaction.objectStore(shelf);
  const known = await store.get(bundle);
  const joined = joinParts(new Map([...(known ? splitParts(known) : []), ...parts]));
  if (joined) await store.put(joined, bundle);
}

/** Removes the parts at some places; a bundle that is empty then goes too. */
export async function dropParts(
  transaction: Transaction<'readwrite'>,
  shelf: Shelf,
  places: readonly Place[],
): Promise<void> {
  const store = transaction.objectStore(shelf);
  await Promise.all(
    [...groupByBundle(places)].map(async ([bundle, seats]) => {
      const known = await store.get(bundle);
      if (!known) return;
      const parts = splitParts(known);
      for (const seat of seats) parts.delete(seat);
      const joined = joinParts(parts);
      await (joined ? store.put(joined, bundle) : store.delete(bundle));
    }),
  );
}

/** The parts at some places, in their order; undefined where there is none. Each bundle is read once. */
export async function readParts(
  transaction: AnyTransaction,
  shelf: Shelf,
  places: readonly Place[],
): Promise<(Uint8Array | undefined)[]> {
  const store = transaction.objectStore(shelf);
  const parts = new Map<number, Uint8Array>();
  await Promise.all(
    [...groupByBundle(places)].map(async ([bundle, seats]) => {
      const known = await store.get(bundle);
      if (!known) return;
      const all = splitParts(known);
      for (const seat of seats) {
        const part = all.get(seat);
        if (part) parts.set(seat, part);
      }
    }),
  );
  return places.map(([seat]) => parts.get(seat));
}

function groupByBundle(places: readonly Place[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const [seat, bundle] of places) {
    const seats = groups.get(bundle);
    if (seats) seats.push(seat);
    else groups.set(bundle, [seat]);
  }
  return groups;
}
