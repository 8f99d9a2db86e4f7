import { makePage } from '../../e2e/server/made-up-page.ts';
import { makeText } from '../library/made-up-news.ts';

/** Figures and quotes of the page; as many as a long report has. */
export const CLAIMS = 40;
const OTHERS = 3;
/** About twenty claims each. */
const FILLERS = 500;

const TOWNS = ['Lorn', 'Marsk', 'Velden', 'Orlen', 'Hjem', 'Tarn', 'Wick', 'Sund'];
const NOUNS = ['houses', 'boats', 'sheep', 'carts', 'barrels', 'lamps', 'wagons', 'looms', 'bridges', 'stoves'];

/** A report with forty claims that other outlets have too, some with other numbers. Nothing in it is real. */
function listParagraphs(by: number): string[] {
  const claims = Array.from({ length: CLAIMS }, (_, at) => {
    const [town, noun] = [TOWNS[at % TOWNS.length], NOUNS[Math.floor(at / 4) % NOUNS.length]];
    const count = 120 + 7 * at + (at % 9 === 0 ? 5 * by : 0);
    return at % 5 === 4
      ? `“We had counted the ${noun} of ${town} twice before the water came over wall ${at}, and nobody asked us,” said Ida Holm ${TOWNS[at % 7]}.`
      : `The flood destroyed ${count} ${noun} in ${town}, the river board of ${town} said on Monday.`;
  });
  return ['This is a sample text about a flood that never was, in towns that do not exist.', ...claims];
}

const TITLE = 'Flood takes houses and boats in eight towns';

export const PAGE = makePage({
  outlet: 'Invented Courier (sample page)',
  title: TITLE,
  published: '2025-02-07T09:00:00Z',
  paragraphs: listParagraphs(0),
});

/** The library: the same story by other outlets, and ten thousand claims of other stories. JSON lines. */
export function makeLibrary(): string {
  const others = Array.from({ length: OTHERS }, (_, at) => ({
    outlet: `Invented Gazette ${at}`,
    url: `https://gazette-${at}.example/flood`,
    published: '2025-02-08',
    title: `${TITLE}, as Gazette ${at} has it`,
    text: listParagraphs(at).join('\n'),
  }));
  const fillers = Array.from({ length: FILLERS }, (_, at) => ({
    outlet: `Invented Herald ${at % 20}`,
    url: `https://herald.example/${at}`,
    published: '2025-01-05',
    title: `Report ${at} of another story`,
    text: makeText(at + 1),
  }));
  return [...others, ...fillers].map((article) => JSON.stringify(article)).join('\n');
}
