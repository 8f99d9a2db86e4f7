/** A page made for one test: what is said of it in its head, and its paragraphs. */
export interface MadeUpPage {
  outlet: string;
  title: string;
  published: string;
  paragraphs: string[];
}

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function makePage({ outlet, title, published, paragraphs }: MadeUpPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escapeText(title)}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeText(outlet)}">
<meta property="og:title" content="${escapeText(title)}">
<meta property="article:published_time" content="${published}">
</head>
<body>
<main><article>
<h1>${escapeText(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n')}
</article></main>
</body>
</html>`;
}

/** A report on a story that no pack has. */
export const OTHER_STORY: MadeUpPage = {
  outlet: 'Invented Baker (sample page)',
  title: 'Bakers of Sampletown ask for earlier mornings',
  published: '2025-02-03T09:00:00Z',
  paragraphs: [
    'This is a sample page of Second Source. The Invented Baker does not exist, and neither does Sampletown.',
    'Some 420 bakers have signed a petition for earlier mornings, their guild said on Monday. They would like the sun to rise at four, which would save 15 percent of the light that their ovens need.',
    'The town council put the cost at $3,000 a year and promised to look into it. “We have all got up early for less,” the mayor said. A decision is expected in spring, when the days grow longer by themselves and 12 of the bakers retire.',
    'Opponents, most of them owls, fear for their sleep. They gathered at the fountain, where nobody counted them, and read poems until the bread was done.',
  ],
};

/** A report on the story of the bundled pack that has none of the pack's figures and quotes. */
export const SAME_STORY: MadeUpPage = {
  outlet: 'Invented Observer (sample page)',
  title: 'North Korea, Russia and the war: what Seoul fears',
  published: '2025-01-25T09:00:00Z',
  paragraphs: [
    'This is a sample page of Second Source. The Invented Observer does not exist.',
    'South Korea’s Joint Chiefs of Staff suspect that North Korea is about to send additional troops to Russia for the war in Ukraine, in spite of heavy casualties among its soldiers there. Seoul’s military watches 7 harbours and 2 railway lines.',
    'Pyongyang supplies artillery and conventional weapons to Moscow. In return, South Korea fears, Russia may share technology for missiles and nuclear weapons with Kim Jong Un, which would burden any talks about denuclearization with President Donald Trump.',
    '“Every crate that goes north is a question that comes south,” a retired South Korean general told the Invented Observer. Ukraine’s forces have shown 6 documents that they say were found on North Korean soldiers near Kursk.',
  ],
};
