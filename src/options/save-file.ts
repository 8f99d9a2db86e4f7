/** After this the browser has taken what it needs: both read a blob at once, when the download begins. Guess. */
const KEPT_MS = 60_000;

/** Gives the reader a file, in the way that a link with `download` does: no permission is needed for that. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}

/**
 * A name for a file: letters and digits of any script, other things as hyphens.
 *
 * @example nameFile('Floods: Marsk 2024', 'pack.json') // 'floods-marsk-2024.pack.json'
 */
export function nameFile(title: string, ending: string): string {
  const stem = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${stem || 'second-source'}.${ending}`;
}
