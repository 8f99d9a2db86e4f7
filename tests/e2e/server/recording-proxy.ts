import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface RecordingProxy {
  port: number;
  /** The hosts that were asked for, each once, without ports. */
  hosts(): string[];
  stop(): Promise<void>;
}

/** Stands between a browser and the world: notes which hosts are asked for, and lets nothing through but this machine's pages. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked = new Set<string>();
  const note = (host: string) => asked.add(host.replace(/:\d+$/, ''));
  const server = createServer((incoming, response) => {
    const { host } = new URL(incoming.url ?? '', 'http://unknown.invalid');
    note(host);
    if (/\.localhost(:\d+)?$/.test(host)) forward(incoming, response);
    else response.writeHead(502).end();
  });
  server.on('connect', (incoming: IncomingMessage, socket: Socket) => {
    note(incoming.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    hosts: () => [...asked].sort(),
    stop: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

function forward(incoming: IncomingMessage, response: ServerResponse) {
  const { port, pathname, search, host } = new URL(incoming.url ?? '');
  const options = { host: '127.0.0.1', port, path: pathname + search, headers: { ...incoming.headers, host } };
  request(options, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  })
    .on('error', () => response.writeHead(502).end())
    .end();
}
