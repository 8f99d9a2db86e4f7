/** Words that name one class of event, by class. Neighbours that a reader must not confuse are classes of their own. */
const EVENT_CLASSES: Record<string, string> = {
  killed: 'kill dead die death toll fatality fatal slay perish lives',
  wounded: 'wound injure injury hurt hospitalize',
  casualty: 'casualty',
  arrested: 'arrest detain detention custody',
  missing: 'missing unaccounted',
  sent: 'send dispatch deploy deployment',
};

export const EVENT_WORDS = new Map(
  Object.entries(EVENT_CLASSES).flatMap(([event, words]) => words.split(' ').map((word) => [word, event] as const)),
);
