import type { MadeUpPage } from './made-up-page.ts';

// Two made-up reports with one quote that has a figure in it: the one is saved, the other read.

const QUOTE = '“We have lost 43 houses to the water and nobody has warned us in time,”';

export const SAVED: MadeUpPage = {
  outlet: 'Sample Gazette (sample page)',
  title: 'Flood in Sampletown drives families out',
  published: '2025-02-03T09:00:00Z',
  paragraphs: [
    'This is a sample page of Second Source. The Sample Gazette does not exist, and neither does Sampletown. Flood water from the Orlen river reached the market square of Sampletown on Monday evening, the town council said.',
    `${QUOTE} mayor Ilse Tarrant told reporters in Sampletown.`,
    'The bridge at the old mill stayed closed because engineers found cracks in two of its five pillars, and nobody knows when it will be open again.',
  ],
};

export const READ: MadeUpPage = {
  outlet: 'Invented Baker (sample page)',
  title: 'Sampletown counts its houses after the flood',
  published: '2025-02-03T11:00:00Z',
  paragraphs: [
    'This is a sample page of Second Source. The Invented Baker does not exist. The Orlen river had never been so high in Sampletown, its town council said on Monday after the flood.',
    `Mayor Ilse Tarrant was angry: ${QUOTE} she said.`,
    'The market square and the bridge at the old mill were under water until Tuesday, the council of Sampletown said, and the pumps had failed one after the other.',
  ],
};
