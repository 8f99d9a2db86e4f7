/** Paragraphs that look like news, for pages in tests. */
export const PARAGRAPHS = [
  'Flood water from the Orlen river reached the market square of Velden on Monday evening, and 43 families had to leave their homes before midnight, the town council said.',
  'Rescue teams counted 1,200 damaged houses along the eastern bank, more than twice as many as in the flood of the year before, according to the district office.',
  'The mayor, Ilse Tarrant, told reporters that the pumps had failed one after the other, and that nobody in the town had been warned in time by the water board.',
  'By Tuesday the level had fallen by 80 centimetres, but the bridge at the old mill stayed closed because engineers found cracks in two of its five pillars.',
];

export function paragraphs(): string {
  return PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
}
