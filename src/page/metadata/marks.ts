const MARKED = '[itemprop], [property], [itemtype], [typeof], a[rel~="author"], time[pubdate]';

/** Elements that say what they are, by microdata or RDFa. */
export type Marks = readonly Element[];

/** All of them in page order. The page is searched once: on a large one each search takes milliseconds. */
export function readMarks(document: Document): Marks {
  return [...document.querySelectorAll(MARKED)];
}

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
