import type { Place, Tally } from '../database.ts';
import type { Transaction } from '../transact.ts';
import { type ColumnCells, clearCells, makeColumnChunk, setCells } from './column-chunk.ts';
import { CHUNK_SEATS, chunkOf, dayOf, makeRollChunk } from './roll-chunk.ts';

export interface Seated {
  place: Place;
  cells: ColumnCells & { key: number };
}

/** Writes who sits where. */
export function takeSeats(transaction: Transaction<'readwrite'>, tally: Tally, seated: readonly Seated[]) {
  return changeChunks(
    transaction,
    tally,
    seated.map(({ place: [seat] }) => seat),
    (roll, columns, at, i) => {
      const { place, cells } = seated[i] as Seated;
      roll.keys[at] = cells.key;
      roll.days[at] = dayOf(cells.published);
      roll.bundles[at] = place[1];
      setCells(columns, at, cells);
    },
  );
}

/** Empties seats. */
export async function leaveSeats(transaction: Transaction<'readwrite'>, tally: Tally, seats: readonly number[]) {
  tally.left += seats.length;
  await changeChunks(transaction, tally, seats, (roll, columns, at) => {
    roll.keys[at] = 0;
    roll.days[at] = 0;
    roll.bundles[at] = 0;
    clearCells(columns, at);
  });
}

type Change = (
  roll: ReturnType<typeof makeRollChunk>,
  columns: ReturnType<typeof makeColumnChunk>,
  at: number,
  i: number,
) => void;

/** Reads each chunk once, changes its seats, and writes it; one that nobody is left in goes. */
async function changeChunks(
  transaction: Transaction<'readwrite'>,
  tally: Tally,
  seats: readonly number[],
  changeSeat: Change,
): Promise<void> {
  const [rolls, all] = [transaction.objectStore('roll'), transaction.objectStore('columns')];
  await Promise.all(
    [...new Set(seats.map(chunkOf))].map(async (number) => {
      const [roll = makeRollChunk(), columns = makeColumnChunk()] = await Promise.all([
        rolls.get(number),
        all.get(number),
      ]);
      for (const [i, seat] of seats.entries())
        if (chunkOf(seat) === number) changeSeat(roll, columns, seat % CHUNK_SEATS, i);
      tally.roll[number] = tally.changes + 1;
      const isEmpty = roll.keys.every((key) => key === 0);
      await Promise.all(
        isEmpty ? [rolls.delete(number), all.delete(number)] : [rolls.put(roll, number), all.put(columns, number)],
      );
    }),
  );
}
