/** A file on its way in, unpacked: every reader gets one. */
export interface OpenedFile {
  /** As the person named it, without `.gz`. */
  name: string;
  /** Its first bytes, as many as tell what it is. */
  head: Uint8Array;
  /** All of it, the head included, in slices; can be read once. */
  bytes: AsyncIterable<Uint8Array>;
  /** The file itself, where it was not packed. */
  blob: Blob | null;
}
