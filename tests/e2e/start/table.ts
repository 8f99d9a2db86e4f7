const MAX_WIDTH = 48;

/** Rows as a table for people, with a line under its head; what is too long ends in an ellipsis. */
export function formatTable(head: string[], rows: string[][]): string {
  const cut = (cell: string) => (cell.length > MAX_WIDTH ? `${cell.slice(0, MAX_WIDTH - 1)}…` : cell);
  const all = [head, ...rows].map((row) => row.map((cell) => cut(cell.replace(/\s+/g, ' ').trim())));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const [top, ...rest] = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [top, widths.map((width) => '─'.repeat(width)).join('  '), ...rest].join('\n');
}
