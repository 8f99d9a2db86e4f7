/** Agencies by the names that datelines and credits use. */
const AGENCIES: [pattern: string, name: string][] = [
  ['AP|The Associated Press|Associated Press', 'Associated Press'],
  ['Reuters|Thomson Reuters', 'Reuters'],
  ['AFP|Agence France-Presse', 'AFP'],
  ['UPI|United Press International', 'UPI'],
  ['dpa|Deutsche Presse-Agentur', 'dpa'],
  ['Bloomberg News|Bloomberg', 'Bloomberg'],
  ['Xinhua', 'Xinhua'],
  ['TASS|Tass', 'TASS'],
  ['PA Media|Press Association', 'PA Media'],
  ['EFE', 'EFE'],
  ['ANSA', 'ANSA'],
  ['Kyodo|Kyodo News', 'Kyodo'],
  ['Yonhap|Yonhap News Agency', 'Yonhap'],
];

/** "Credited from: X", "Original Source: www.example.org", "Source: X" on a line of their own. */
const CREDIT =
  /^[ \t]*(?:credited (?:from|to)|original source|originally (?:published|appeared) (?:by|in|on|at)|source)[ \t]*:?[ \t]+([^\n]{2,60})$/im;
/** "SEOUL, South Korea (AP) —", "WASHINGTON (Reuters) -" near the start. */
const DATELINE = /^[^\n]{0,80}?\(([^()\n]{2,60})\)[ \t]*[-–—]/m;
const CREDIT_NAME = /^[ \t]*(?:By|©|\(c\))[ \t]+([^\n]{2,60})$/im;
const HEAD_CHARS = 1200;
const TAIL_CHARS = 800;

/**
 * Who a report comes from where its text says so: a credit line, an agency's dateline or byline. Undefined where it says
 * nothing of the kind.
 *
 * @example findOrigin('LAGOS (Reuters) - Rain…') // 'Reuters'
 */
export function findOrigin(text: string): string | undefined {
  const edges =
    text.length > HEAD_CHARS + TAIL_CHARS ? `${text.slice(0, HEAD_CHARS)}\n${text.slice(-TAIL_CHARS)}` : text;
  const credit = CREDIT.exec(edges)?.[1];
  if (credit) return findAgency(credit) ?? tidyCredit(credit);
  const head = text.slice(0, HEAD_CHARS);
  for (const found of [DATELINE.exec(head)?.[1], CREDIT_NAME.exec(head)?.[1]]) {
    const agency = found && findAgency(found);
    if (agency) return agency;
  }
  return undefined;
}

function findAgency(words: string): string | undefined {
  return AGENCIES.find(([pattern]) => new RegExp(`(?:^|[\\s,/(])(?:${pattern})(?:$|[\\s,/).])`).test(words))?.[1];
}

/** "NEWSWEEK" → "Newsweek", "www.example.org" → "example.org". */
function tidyCredit(credit: string): string {
  const plain = credit
    .trim()
    .replace(/[.\s]+$/, '')
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/\/$/, '');
  return /^[A-Z]{5,}$/.test(plain) ? plain.charAt(0) + plain.slice(1).toLowerCase() : plain;
}
