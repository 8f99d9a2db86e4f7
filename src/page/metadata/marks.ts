/** Selects elements that say what they are, by microdata or RDFa. Forms may answer with their fields, and are passed over. */
export const MARKED = ':is([itemprop], [property], [itemtype], [typeof]):not(form), a[rel~="author"], time[pubdate]';

/** Such elements in page order. */
export type Marks = readonly Element[];

/** The first element marked with a property. */
export function findMarked(marks: Marks, property: string): Element | undefined {
  return marks.find((mark) => getProperties(mark).includes(property));
}

/** What a marked element says: for machines, else the name in it, else all of its words. */
export function readMarked(mark: Element | undefined): string {
  if (!mark) return '';
  const name = mark.querySelector('[itemprop~="name"], [property="name"]') ?? mark;
  return name.getAttribute('content') || name.getAttribute('datetime') || name.textContent || '';
}

function getProperties(mark: Element): string[] {
  const names = `${mark.getAttribute('itemprop') ?? ''} ${mark.getAttribute('property') ?? ''}`;
  return names.split(/\s+/).map((name) => name.replace(/^schema:/, ''));
}
