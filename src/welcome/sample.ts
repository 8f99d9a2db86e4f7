import type { Article } from '../core/index.ts';

// Made up for the welcome page, town, outlets and all: what the engine finds in it is found while the page opens. In English
// whatever the reader's language is, as the engine reads that.

/** The report that is read. */
export const PAGE: Article = {
  id: 'page',
  outlet: 'Marsk Courier (sample)',
  url: '',
  published: '2025-03-03',
  title: 'River rises over the low town of Marsk',
  text: `Crews evacuated about 340 people from the low town of Marsk on Monday night after the river rose over its banks, the river board said.

“We did not open the upper gates before the river had passed the mark”, said Ida Holm, who runs the board. Repairs to the quay will cost $2.4 million, she said.

Neighbours led 60 cattle up to the ridge road.`,
};

/** The reports that it is held against. */
export const OTHERS: Article[] = [
  {
    id: 'harbour',
    outlet: 'Harbour Sample',
    url: '',
    published: '2025-03-03',
    title: 'Night of water in Marsk',
    text: `Crews evacuated between 300 and 400 people from Marsk on Monday night after the river rose over its banks, the river board said.

“We did open the upper gates before the river passed the mark”, said Ida Holm, who runs the river board of Marsk. Repairs to the quay will cost $2.4 million, Holm said.`,
  },
  {
    id: 'valley',
    outlet: 'Valley Sample',
    url: '',
    published: '2025-03-04',
    title: 'More leave their homes as the Marsk river keeps rising',
    text: `Crews have evacuated 520 people from Marsk after the river rose over its banks, the fire service said on Tuesday.

“We did not open the upper gates before the river had passed the mark”, said Ida Holm of the river board.`,
  },
  {
    id: 'ridge',
    outlet: 'Ridge Sample',
    url: '',
    published: '2025-03-03',
    title: 'Marsk low town under water after river bursts its banks',
    text: `At least 330 people were evacuated from the low town of Marsk on Monday night after the river rose over its banks, the river board said.

Repairs to the quay in Marsk will cost about $2.4 million, according to the river board. The upper gates stayed shut, said Ida Holm.`,
  },
];
