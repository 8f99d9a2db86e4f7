/** The parts of the page, in the order of its menu. */
export const SECTIONS = ['articles', 'add', 'packs', 'storage', 'settings'] as const;

export type Section = (typeof SECTIONS)[number];

/** The words that each is called by. */
export const SECTION_NAMES: Record<Section, string> = {
  articles: 'libraryArticles',
  add: 'libraryAdd',
  packs: 'libraryPacks',
  storage: 'libraryStorage',
  settings: 'librarySettings',
};

/** The part that an address of the page leads to: `#packs`; the articles where it names none. */
export function findSection(hash: string): Section {
  return SECTIONS.find((section) => hash === `#${section}`) ?? 'articles';
}
