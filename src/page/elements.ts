import { isMarkedHidden } from './hidden.ts';
import { isNoiseName } from './names.ts';

/** Elements whose text runs on in the line around them. Everything else ends a block. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Never read: not text, not seen, or somebody's input. */
const SKIPPED = new Set(
  'script style noscript template textarea svg math canvas iframe frame object embed video audio picture map input select button option datalist progress meter dialog nav head menu'.split(
    ' ',
  ),
);

const NOISE_TAGS = new Set(['aside', 'footer', 'form']);
const NOISE_ROLES =
  /^(?:navigation|banner|contentinfo|complementary|search|toolbar|menu|menubar|tablist|form|status|alert|region-ad)$/;
const SKIPPED_ROLES = /^(?:dialog|alertdialog|textbox|searchbox|tooltip)$/;

/** A footnote's mark: a link into the page, or brackets. */
const NOTE_MARK = /^\s*[[(]\s*[\w*†‡]{1,4}\s*[\])]\s*$/;

export function isBlockTag(name: string): boolean {
  return !INLINE.has(name);
}

/** How the walk takes an element: read it, read it as noise, or leave it out. `isKept` says that it holds the article. */
export function classify(
  element: Element,
  name: string,
  isKept: (element: Element) => boolean,
): 'read' | 'noise' | 'skip' {
  if (SKIPPED.has(name)) return 'skip';
  if (name === 'sup' && isNoteMark(element)) return 'skip';
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
  if (isHolder || !isBlockTag(name)) return 'read';
  if (NOISE_ROLES.test(role)) return 'noise';
  return isNoiseName(element.getAttribute('class') ?? '', element.id) ? 'noise' : 'read';
}

function isQuoteFooter(element: Element, name: string): boolean {
  return name === 'footer' && element.parentElement?.localName === 'blockquote';
}

function isNoteMark(element: Element): boolean {
  const link = element.querySelector('a');
  if (link?.getAttribute('href')?.startsWith('#')) return true;
  return NOTE_MARK.test(element.textContent ?? '');
}
