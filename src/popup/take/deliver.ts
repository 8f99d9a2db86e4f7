/** Puts words on the clipboard; HTML also as such, so that a word processor gets a table. Rejects where that is refused. */
export async function copyText(words: string, mediaType: string): Promise<void> {
  if (mediaType !== 'text/html') return navigator.clipboard.writeText(words);
  const as = (type: string) => new Blob([words], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ 'text/html': as('text/html'), 'text/plain': as('text/plain') }),
  ]);
}

/** Hands words to the browser as a file to keep; it asks the reader or not, as they have set it. */
export function saveFile(words: string, mediaType: string, name: string): void {
  const url = URL.createObjectURL(new Blob([words], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // guess: the browser has taken it by then
}
