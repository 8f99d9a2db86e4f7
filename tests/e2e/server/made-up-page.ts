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

/** Its headline and paragraphs, as they stand in a page; each paragraph keeps its own element. */
export function makeArticle({ title, paragraphs }: Pick<MadeUpPage, 'title' | 'paragraphs'>): string {
  return `<article>
<h1>${escapeText(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escapeText(paragraph)}</p>`).join('\n')}
</article>`;
}

/** The page of a report; `body` stands in place of its article. */
export function makePage(page: MadeUpPage, body = `<main>${makeArticle(page)}</main>`): string {
  return `<!doctype html>
<html lang="en">
<head>
${makeHead(page)}
</head>
<body>
${body}
</body>
</html>`;
}

function makeHead({ outlet, title, published }: MadeUpPage): string {
  return `<meta charset="utf-8">
<title>${escapeText(title)}</title>
<meta property="og:type" content="article">
<meta property="og:site_name" content="${escapeText(outlet)}">
<meta property="og:title" content="${escapeText(title)}">
<meta property="article:published_time" content="${published}">`;
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

/** A report that the bundled pack has the figure of: “about 11,000”. */
export const TROOPS: MadeUpPage = {
  outlet: 'Example Herald (sample page)',
  title: 'How many North Koreans are in Russia?',
  published: '2025-01-25T10:00:00Z',
  paragraphs: [
    'This is a sample page of Second Source. The Example Herald does not exist. South Korea’s military expects North Korea to send additional soldiers to Russia for the war in Ukraine, the Joint Chiefs of Staff in Seoul said on Friday.',
    'According to the Joint Chiefs, about 11,000 North Korean soldiers have been sent to Russia up to now. They serve next to Russian units in the region of Kursk, and they pay dearly for the open ground there.',
    'Analysts believe that Pyongyang is paid in oil, food and technology. South Korea fears that help with missiles and nuclear weapons is part of the deal, and that talks about denuclearization are further away than ever, whatever President Donald Trump and Kim Jong Un may have in mind.',
  ],
};

/** Another on the same story, with “Around 300”, “around 4,000” and “about 1,200”. */
export const LOSSES: MadeUpPage = {
  outlet: 'Example Herald (sample page)',
  title: 'What the war has cost North Korea',
  published: '2025-01-25T11:00:00Z',
  paragraphs: [
    'The price that North Korea pays for its alliance with Russia is a matter of dispute among those who fight it, South Korea’s military said on Friday.',
    'Around 300 North Korean soldiers were killed in action, the spy agency in Seoul says. President Volodymyr Zelenskyy of Ukraine estimates the North Korean casualties at around 4,000, and the U.S. estimates them at about 1,200.',
    'Drones find the soldiers of Kim Jong Un on the flat fields of Kursk; artillery does the rest. South Korea’s Joint Chiefs of Staff nevertheless expect that more troops will follow, since Russia has much to offer in return: weapons technology, oil and a friend in the council of nations.',
    'For President Donald Trump, who wants to speak with Mr. Kim, denuclearization has not become any easier by this.',
  ],
};
