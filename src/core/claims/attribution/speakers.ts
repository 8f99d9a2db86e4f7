import { carrySpeaker, type Spoken } from './carried-speaker.ts';
import { Discourse, WEIGHTS } from './discourse.ts';
import { findOwnSpeaker } from './own-speaker.ts';
import type { Mention } from './people.ts';
import type { Reading } from './reading.ts';
import { NOBODY, type Speaker } from './resolve.ts';
import { followStatement, type Resolved } from './statement-discourse.ts';
import { readTranscriptName } from './transcript.ts';

/** Who says each quote of an article, and who the phrases of its statements stand for. */
export interface Speakers {
  /** One for each quote. */
  ofQuotes: Speaker[];
  /** One for each statement. */
  resolved: Resolved[];
}

/** Reads an article from first to last and gives each quote to its speaker, as far as the article tells. Linear. */
export function findSpeakers(reading: Reading): Speakers {
  const discourse = new Discourse();
  const spoken: Spoken = { speakers: reading.quotes.map(() => NOBODY), resolved: [], last: NOBODY, lastParagraph: -9 };
  const takeMentions = createTaker(reading.mentions);
  for (const [index, statement] of reading.statements.entries()) {
    const end = reading.statements[index + 1]?.start ?? Infinity;
    spoken.resolved.push(followStatement(reading, statement, takeMentions(end), discourse));
    for (let place = 0; place < statement.quotes.length; place++) {
      const quote = statement.quotes[place];
      if (quote < 0) continue;
      const speaker =
        readTranscriptName(reading, quote) ??
        findOwnSpeaker(spoken.resolved[index], statement, place) ??
        carrySpeaker(reading, spoken, { index, quote }, discourse);
      spoken.speakers[quote] = speaker;
      if (!speaker.name) continue;
      spoken.last = speaker;
      spoken.lastParagraph = statement.paragraph;
      if (speaker.person) discourse.note(speaker.person, WEIGHTS.subject);
    }
  }
  return { ofQuotes: spoken.speakers, resolved: spoken.resolved };
}

/** Gives the mentions one statement after another: those before an offset that weren't given yet. */
function createTaker(mentions: readonly Mention[]): (end: number) => Mention[] {
  let next = 0;
  return (end) => {
    const from = next;
    while (next < mentions.length && mentions[next].start < end) next++;
    return mentions.slice(from, next);
  };
}
