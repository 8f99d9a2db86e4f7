/** Strings are made into blobs of about this many characters, which the browser may keep on disk. Guess. */
const PIECE_CHARS = 4_000_000;

/** Puts a stream of text into one file without holding all of it in memory as text; tells how many bytes there are. */
export async function gather(
  lines: AsyncIterable<string>,
  { onProgress, signal }: { onProgress(bytes: number): void; signal: AbortSignal },
): Promise<Blob> {
  const blobs: Blob[] = [];
  let [piece, chars, bytes]: [string[], number, number] = [[], 0, 0];
  const close = () => {
    const blob = new Blob(piece);
    blobs.push(blob);
    bytes += blob.size;
    [piece, chars] = [[], 0];
    onProgress(bytes);
  };
  for await (const line of lines) {
    signal.throwIfAborted();
    piece.push(line);
    chars += line.length;
    if (chars >= PIECE_CHARS) close();
  }
  close();
  return new Blob(blobs, { type: 'application/x-ndjson' });
}
