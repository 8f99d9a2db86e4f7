import { decodeHTML } from '../../page/decode-html.ts';
import { readPage } from '../../page/read-page.ts';
import { parseResponse, readBody } from './http-response.ts';
import { createFault, type Item, Unreadable } from './item.ts';
import type { OpenedFile } from './opened-file.ts';
import { parseInert, takePage } from './read-page-file.ts';
import { readWebRecords, type WebRecord } from './web-records.ts';

/** The articles of a web archive. An archive holds all that a crawler met, so what does not look like an article is passed over. */
export async function* readArchive({ bytes }: OpenedFile): AsyncGenerator<Item> {
  for await (const record of readWebRecords(bytes, isResponse)) {
    if (!isResponse(record.head)) continue;
    yield await readRecord(record);
  }
}

function isResponse(head: Map<string, string>): boolean {
  return head.get('warc-type') === 'response' && /^<?https?:/i.test(head.get('warc-target-uri') ?? '');
}

async function readRecord({ number, head, body }: WebRecord): Promise<Item> {
  const place = { record: number };
  const response = body ? parseResponse(body) : null;
  if (response?.status !== 200 || !/^(?:text\/html|application\/xhtml\+xml)$/.test(response.type)) {
    return { kind: 'passed' };
  }
  try {
    const html = decodeHTML(await readBody(response), response.charset);
    if (html === null) return createFault('unknown-encoding', place);
    const page = readPage(parseInert(html), (head.get('warc-target-uri') ?? '').replace(/^<|>$/g, ''));
    return page ? takePage(page, place) : { kind: 'passed' };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return createFault(error.fault.reason, place, error.fault.detail);
  }
}
