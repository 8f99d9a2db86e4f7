import { isMarkedHidden } from './hidden.ts';
import { isNoiseName } from './names.ts';

/** Elements whose text runs on in the line around them. Everything else ends a block. */
const INLINE = listNames(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp slot small span strike strong sub sup time tt u var wbr',
);

/** Never read and takes no room in a line. */
const UNSEEN = listNames('script style noscript template datalist rt rp rtc');

/** Stands in a line like a letter, and is none. */
const OBJECTS = listNames('svg math canvas img picture input select button textarea progress meter audio');

/** Never read: not text, or somebody's input. */
const SKIPPED = listNames('iframe frame object embed video map option dialog nav head menu');

const NOISE_TAGS = listNames('aside footer form');
const NOISE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|toolbar|menu|menubar|tablist|form|status|alert|region-ad)$/;
const SKIPPED_ROLES = /^(?:dialog|alertdialog|textbox|searchbox|tooltip)$/;

/** A footnote's mark: in brackets, or raised letters that are no exponent and no "th". */
const NOTE_MARK = /^\s*[[(]\s*[\w*†‡]{1,4}\s*[\])]\s*$/;
const RAISED_MARK = /^\s*(?:[\d*†‡§]{1,3}|[a-z])\s*$/;
/** What has exponents: measures and powers of ten. */
const BASE = /(?:^|[^\p{L}])(?:[kcmd]?m|mi|ft|yd|in|miles?|met(?:er|re)s?|feet)\s?$|10\s?$/u;

/** Names with a blank between two. */
function listNames(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

/** Whether an element of that name ends the line around it. */
export function isBlock(element: Element, name: string): boolean {
  if (INLINE.has(name) || OBJECTS.has(name) || UNSEEN.has(name)) return false;
  // A site's own element may be either; in a paragraph it is a link or a word.
  return !name.includes('-') || element.closest('p, h1, h2, h3, h4, h5, h6') === null;
}

/**
 * How the walk takes an element: read it, read it as noise, or leave it out, with a blank in its place or without. `isKept` says that
 * it holds the article.
 */
export function classify(
  element: Element,
  name: string,
  isKept: (element: Element) => boolean,
): 'read' | 'noise' | 'skip' | 'blank' {
  if (OBJECTS.has(name)) return 'blank';
  if (SKIPPED.has(name) || UNSEEN.has(name)) return 'skip';
  if ((name === 'sup' || name === 'a') && isNoteMark(element, name)) return 'skip';
  if (NOISE_TAGS.has(name) && !isKept(element) && !isQuoteFooter(element, name)) return 'noise';
  if (name === 'details' && !element.hasAttribute('open')) return 'skip';
  if (!element.hasAttributes()) return 'read';
  return classifyByAttributes(element, name, isKept);
}

function classifyByAttributes(element: Element, name: string, isKept: (element: Element) => boolean) {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return 'skip';
  const isHolder = isKept(element);
  if (!isHolder && isMarkedHidden(element)) return 'skip';
  const role = element.getAttribute('role') ?? '';
  if (SKIPPED_ROLES.test(role) && !isHolder) return 'skip';
  if (isHolder || !isBlock(element, name)) return 'read';
  if (NOISE_ROLES.test(role)) return 'noise';
  return isNoiseName(element.getAttribute('class') ?? '', element.id) ? 'noise' : 'read';
}

function isQuoteFooter(element: Element, name: string): boolean {
  return name === 'footer' && element.parentElement?.localName === 'blockquote';
}

function isNoteMark(element: Element, name: string): boolean {
  const text = element.textContent ?? '';
  if (NOTE_MARK.test(text)) return name === 'sup' || leadsInside(element);
  if (name === 'a' || text.length > 12) return false;
  if (leadsInside(element.querySelector('a'))) return true;
  return RAISED_MARK.test(text) && !BASE.test(element.previousSibling?.textContent ?? '');
}

function leadsInside(link: Element | null): boolean {
  return link?.getAttribute('href')?.startsWith('#') ?? false;
}
