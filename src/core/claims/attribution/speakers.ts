import { carrySpeaker, findLead } from './carried-speaker.ts';
import { findOwnSpeaker } from './own-speaker.ts';
import type { Reading } from './reading.ts';
import { type LastSpeaker, NOBODY, type Speaker } from './resolve.ts';
import { readTranscriptName } from './transcript.ts';

/** Who says each quote of an article, as far as it tells. Linear. */
export function findSpeakers(reading: Reading): Speaker[] {
  const speakers: Speaker[] = reading.quotes.map(() => NOBODY);
  let last: LastSpeaker = { speaker: NOBODY, paragraph: -9 };
  for (const [index, statement] of reading.statements.entries()) {
    for (const [place, quote] of statement.quotes.entries()) {
      if (quote < 0) continue;
      const speaker =
        readTranscriptName(reading, quote) ??
        findOwnSpeaker(reading, statement, place, last) ??
        carrySpeaker(reading, { index, quote, last, lead: findLead(reading, index, last), speakers });
      speakers[quote] = speaker;
      if (speaker.name) last = { speaker, paragraph: statement.paragraph };
    }
  }
  return speakers;
}
