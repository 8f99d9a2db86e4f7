import { type ArticleHead, storePacked } from '../../../src/library/article-entry.ts';
import { joinParts } from '../../../src/library/bundles/bundle.ts';
import { packClaims } from '../../../src/library/compact-claims.ts';
import { DATABASE_NAME, openDatabase } from '../../../src/library/database.ts';
import { makeColumnChunk, setCells } from '../../../src/library/roll/column-chunk.ts';
import { CHUNK_SEATS, dayOf, makeRollChunk } from '../../../src/library/roll/roll-chunk.ts';
import { countMove, putTally, readTally } from '../../../src/library/tally.ts';
import { change } from '../../../src/library/transact.ts';

// Runs in a page of the extension: fills an empty library with rows, chunk by chunk and past all that a list does not
// read, since saving so many articles takes minutes.

const FIRST_DAY = Date.UTC(2024, 0, 1);
const MS_PER_DAY = 86_400_000;
const WORDS = 'Bridge Lamp Kite Flood Ferry Market School Tower Harbour Winter'.split(' ');
const claims = packClaims({ sketch: [], claims: [] });

function makeHead(at: number): ArticleHead {
  const [one, other] = [WORDS[at % 10], WORDS[Math.floor(at / 10) % 10]];
  return {
    key: at + 1,
    outlet: `Invented Gazette ${at % 40}`,
    url: `https://invented.example/${at}`,
    published: new Date(FIRST_DAY + (at % 365) * MS_PER_DAY).toISOString().slice(0, 10),
    title: `${one} and ${other?.toLowerCase()} number ${at} of Sampletown`,
    ...{ language: 'en', terms: [], arrival: 'imported', saved: FIRST_DAY + at, figures: at % 30, quotes: at % 7 },
  };
}

async function fillLongList(count: number): Promise<void> {
  const database = await openDatabase(DATABASE_NAME, () => {});
  for (let from = 0; from < count; from += CHUNK_SEATS)
    await change(database, async (transaction) => {
      const tally = await readTally(transaction);
      const [bundle, roll, columns] = [from / CHUNK_SEATS, makeRollChunk(), makeColumnChunk()];
      const parts = new Map<number, Uint8Array>();
      for (let seat = from; seat < Math.min(count, from + CHUNK_SEATS); seat++) {
        const head = makeHead(seat);
        const at = seat - from;
        roll.keys[at] = head.key;
        roll.days[at] = dayOf(head.published);
        roll.bundles[at] = bundle;
        setCells(columns, at, head);
        parts.set(seat, storePacked(head, claims).part);
        countMove(tally, head.outlet, 1);
        void transaction.objectStore('articles').put([seat, bundle], head.key); // settles with the transaction
        tally.seats = seat + 1;
      }
      tally.bundles = bundle + 1;
      tally.roll[bundle] = tally.changes + 1;
      await transaction.objectStore('roll').put(roll, bundle);
      await transaction.objectStore('columns').put(columns, bundle);
      await transaction.objectStore('bundles').put(joinParts(parts) as Uint8Array<ArrayBuffer>, bundle);
      await putTally(transaction, tally);
    });
  database.close();
}

Object.assign(globalThis, { fillLongList });
