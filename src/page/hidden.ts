import { isUnseenName } from './names.ts';

/** Not shown, or shown where or so small that nobody sees it. */
const HIDING_STYLE =
  /(?:^|[;\s])(?:display\s?:\s?none|visibility\s?:\s?hidden|font-size\s?:\s?0(?![.\d])|(?:left|top|text-indent)\s?:\s?-\d{4}|clip\s?:\s?rect\((?:0|1px)|clip-path\s?:\s?inset\((?:50|100)%)/i;
const NO_SIZE = /(?:^|[;\s])(?:max-)?(?:height|width)\s?:\s?[01](?:px)?\s?(?:;|$)/i;

/** Hidden as its own mark-up says; works without layout. */
export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style && isHidingStyle(style)) return true;
  return isUnseenName(element.getAttribute('class') ?? '');
}

function isHidingStyle(style: string): boolean {
  return HIDING_STYLE.test(style) || (style.includes('hidden') && NO_SIZE.test(style));
}
