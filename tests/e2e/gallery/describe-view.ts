/** What is to be seen of a page, in words that are the same on every machine: no font and no measure of one is in it. */
export interface View {
  /** A line for each piece of text and of drawing, in order, with its colours, size and weight. */
  lines: string[];
  /** Text that is too faint, and parts that stick out. */
  faults: string[];
}

/** Runs in the browser: sees nothing but the page. */
export function describeView(): View {
  const [lines, faults]: [string[], string[]] = [[], []];
  const parse = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const hex = (color: string) =>
    `#${parse(color)
      .slice(0, 3)
      .map((part) => Math.round(part).toString(16).padStart(2, '0'))
      .join('')}`;
  const isClear = (color: string) => color === 'transparent' || parse(color)[3] === 0;
  const groundOf = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(element);
    return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
  };
  const light = (color: string) => {
    const [r = 0, g = 0, b = 0] = parse(color).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string) => {
    const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const describeText = (node: Node, element: Element) => {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (!words) return;
    const { color, fontSize, fontWeight, textDecorationLine: line } = getComputedStyle(element);
    const ground = groundOf(element);
    if (element.closest('.unseen')) lines.push(`(heard) ${words}`);
    else {
      const drawn = line === 'none' ? '' : ` ${line}`;
      lines.push(`${words} · ${hex(color)} on ${hex(ground)} · ${fontSize} ${fontWeight}${drawn}`);
      if (contrast(color, ground) < 4.5) faults.push(`too faint: ${words} (${contrast(color, ground).toFixed(1)})`);
    }
  };
  const describeShape = (element: Element) => {
    const { stroke, fill } = getComputedStyle(element);
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
    const paint = [stroke, fill].map((color) => (color === 'none' || isClear(color) ? 'none' : hex(color)));
    lines.push(`<${element.localName} ${attributes}> · ${paint.join(' in ')}`);
  };
  const walk = (element: Element) => {
    const box = element.getBoundingClientRect();
    if (getComputedStyle(element).display === 'none') return;
    // What is only heard takes no room, and a line is cut at its end on purpose.
    const isCut = element.closest('.unseen, .line-words > *, svg *') !== null;
    if (!isCut && box.width > 1 && box.right > innerWidth + 1)
      faults.push(`sticks out: ${element.localName}.${element.className}`);
    if (element.matches('line, circle, rect, path')) describeShape(element);
    for (const child of element.childNodes) {
      if (child instanceof Element) walk(child);
      else if (child instanceof Text) describeText(child, element);
    }
  };
  walk(document.body);
  if (document.documentElement.scrollWidth > innerWidth) faults.push('the page scrolls sideways');
  return { lines, faults };
}
