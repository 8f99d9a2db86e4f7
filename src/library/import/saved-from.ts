import { parseURL } from '../../page/metadata/address.ts';

/** The note that a program leaves when it saves a page stands near its beginning. */
const NOTE_CHARS = 20_000;

/** SingleFile: "Page saved with SingleFile", then "url: …"; Internet Explorer and Chrome: "saved from url=(0033)…". */
const NOTES = [
  /<!--\s{0,20}Page saved with SingleFile\s{1,20}url:\s{0,9}(\S{1,2048})/i,
  /<!--\s{0,20}saved from url=\(\d{1,6}\)(\S{1,2048})/i,
];

/** Where a saved page was got from, by the note of the program that saved it; empty where there is none. */
export function findSavedFrom(html: string): string {
  const start = html.slice(0, NOTE_CHARS);
  for (const note of NOTES) {
    const url = parseURL(note.exec(start)?.[1] ?? '');
    if (url) return url.href;
  }
  return '';
}
