import { vi } from 'vitest';

/** As jsdom has no custom highlights: a registry that tests can look into. */
export class FakeHighlight extends Set<Range> {
  priority = 0;
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

export function stubHighlights(): Map<string, FakeHighlight> {
  const highlights = new Map<string, FakeHighlight>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  return highlights;
}

/** What is painted under each name, without the prefix. */
export function readPainted(highlights: Map<string, FakeHighlight>): Record<string, string[]> {
  return Object.fromEntries(
    [...highlights].map(([name, ranges]) => [name.replace('second-source-', ''), [...ranges].map(String)]),
  );
}
