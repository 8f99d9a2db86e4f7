/** Articles that the reader has chosen, by id, and the row from which a stretch is chosen with Shift. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: number;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: 0 };

/** The selection with one more article, or without it where it was in. */
export function toggle({ ids }: Selection, id: string, row: number): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: row };
}

/** The selection with a stretch of articles added; the row it began at stays, so that it can be drawn out further. */
export function add({ ids, anchor }: Selection, more: Iterable<string>): Selection {
  return { ids: new Set([...ids, ...more]), anchor };
}

/** The selection without articles that are no longer there. */
export function without({ ids, anchor }: Selection, gone: Iterable<string>): Selection {
  const next = new Set(ids);
  for (const id of gone) next.delete(id);
  return { ids: next, anchor };
}
