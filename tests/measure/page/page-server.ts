import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves pages by their name where reports lie, all under one address: browsers keep them in one process then. */
export async function servePages(pages: Record<string, string>) {
  const server = createServer((request, response) => {
    const html = pages[request.url?.split('/').at(-1) ?? ''] ?? '';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    urlOf: (name: string) => `${base}/${name === 'none' ? 'about' : '2025/02/03'}/${name}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
