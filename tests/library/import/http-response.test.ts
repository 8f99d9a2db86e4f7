import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { joinBytes } from '../../../src/library/import/byte-stream.ts';
import { parseResponse, readBody } from '../../../src/library/import/http-response.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const answer = (headers: string, body: string | Uint8Array) => {
  const response = parseResponse(
    joinBytes([bytes(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), typeof body === 'string' ? bytes(body) : body]),
  );
  if (!response) throw new Error('no answer');
  return response;
};
const text = async (headers: string, body: string | Uint8Array) =>
  new TextDecoder().decode(await readBody(answer(headers, body)));

it('reads what kind of answer it is', () => {
  expect(answer('Content-Type: Text/HTML; charset="ISO-8859-1"', 'x')).toMatchObject({
    status: 200,
    type: 'text/html',
    charset: 'iso-8859-1',
  });
  expect(parseResponse(bytes('words'))).toBeNull();
  expect(parseResponse(bytes('HTTP/1.1 404 Not Found\n\nx'))).toMatchObject({ status: 404, type: '' });
});

describe('the body of an answer', () => {
  it.each([
    ['plain', 'X: y', 'page'],
    ['in chunks', 'Transfer-Encoding: chunked', '2\r\npa\r\n2;x=y\r\nge\r\n0\r\n\r\n'],
    ['called chunked, and is not', 'Transfer-Encoding: chunked', 'page'],
    ['gzip', 'Content-Encoding: gzip', gzipSync('page')],
    ['called gzip, and is not', 'Content-Encoding: gzip', 'page'],
    ['deflate', 'Content-Encoding: deflate', deflateSync('page')],
    ['deflate without a frame', 'Content-Encoding: deflate', deflateRawSync('page')],
  ])('may be %s', async (_name, headers, body) => {
    expect(await text(headers, body)).toBe('page');
  });

  it.each([
    ['brotli', 'Content-Encoding: br', bytes('x'), 'unknown-encoding'],
    ['broken', 'Content-Encoding: deflate', bytes('words, words'), 'broken-gzip'],
    ['a bomb', 'Content-Encoding: deflate', deflateSync(Buffer.alloc(100_000_000)), 'unpacks-too-large'],
    ['a bomb of gzip', 'Content-Encoding: gzip', gzipSync(Buffer.alloc(100_000_000)), 'unpacks-too-large'],
  ])('is refused where it is %s', async (_name, headers, body, reason) => {
    await expect(text(headers, body)).rejects.toMatchObject({ fault: { reason } });
  });
});
