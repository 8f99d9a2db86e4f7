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
/** "(Reporting by Ada Marsh; Editing by Bo Tarn)" at the end is Reuters' own form, with or without brackets. */
const DESK = /(?:^|[\s(])Reporting by ([^\n]+)/;
const DESK_EDITOR = /[;,.] ?Editing by /i;
const NAMES = AGENCIES.map(([pattern]) => pattern).join('|');
/** "Marsk floods kill four AFP , Sunday 2 Mar 2025": the agency between headline and day. */
const BEFORE_DAY = new RegExp(`\\s(${NAMES})\\s?,?\\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s\\d{1,2}\\s[A-Z]`);
/** "… until Monday, officials said. -AFP" at the very end. */
const SIGN_OFF = new RegExp(`[-–—][ \\t]?(${NAMES})\\.?\\s*$`);
/** "(Photo: AFP)" is no dateline. */
const PICTURE = /photo|image|picture|file|getty/i;
const CREDIT_NAME = /^[ \t]*(?:By|©|\(c\))[ \t]+([^\n]{2,60})$/im;
const HEAD_CHARS = 1200;
const TAIL_CHARS = 800;
/** The agency and the day stand right after the headline. */
const DAY_CHARS = 300;

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
  const tail = text.slice(-TAIL_CHARS);
  const named = [
    DATELINE.exec(head),
    CREDIT_NAME.exec(head),
    BEFORE_DAY.exec(head.slice(0, DAY_CHARS)),
    SIGN_OFF.exec(tail),
  ];
  for (const found of named) {
    const agency = found?.[1] && !PICTURE.test(found[1]) && findAgency(found[1]);
    if (agency) return agency;
  }
  return DESK_EDITOR.test(DESK.exec(tail)?.[1] ?? '') ? 'Reuters' : undefined;
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
