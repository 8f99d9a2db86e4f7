import type { ArticleRow } from '../../library/library.ts';
import { text } from '../../platform/locale.ts';

/** How an article may have come, in the order of the list to choose from. */
export const ARRIVALS: ArticleRow['arrival'][] = ['saved', 'remembered', 'imported', 'pack'];

const NAMES: Record<ArticleRow['arrival'], string> = {
  saved: 'libraryArrivalSaved',
  remembered: 'libraryArrivalRemembered',
  imported: 'libraryArrivalImported',
  pack: 'libraryArrivalPack',
};

/** How an article came: "Remembered". */
export function sayArrival(arrival: ArticleRow['arrival']): string {
  return text(NAMES[arrival]);
}
