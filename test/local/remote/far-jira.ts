import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createJira, type LocalJira } from '../../../local/jira/create-jira';
import type { Site } from '../../../local/jira/site';

/** What a request comes to: answered, refused, or cut off. */
export type Fate = 'answer' | 'busy' | 'broken' | 'cut';

export interface FarJira {
  readonly url: string;
  readonly jira: LocalJira;
  /** `METHOD path` of every request, in order, with the `Authorization` that came with it. */
  readonly asked: readonly { readonly what: string; readonly authorization: string; readonly fate: Fate }[];
  /** Decides over each request; everything is answered when not told. */
  fate: (what: string, index: number) => Fate;
  /** How long each answer takes. */
  delayMs: number;
  close: () => Promise<void>;
}

/** A local Jira behind a port of its own, with the weather between. */
export async function farJira(site: Site, machineClock: () => number = Date.now): Promise<FarJira> {
  const jira = createJira({ machineClock });
  jira.load(site);
  const asked: { what: string; authorization: string; fate: Fate }[] = [];
  const far: FarJira = { url: '', jira, asked, fate: () => 'answer', delayMs: 0, close: async () => undefined };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const what = `${request.method ?? ''} ${(request.url ?? '').split('?', 1)[0] ?? ''}`;
    const fate = far.fate(what, asked.length);
    asked.push({ what, authorization: request.headers.authorization ?? '', fate });
    if (far.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, far.delayMs));
    if (fate === 'broken') return void response.destroy();
    if (fate === 'busy') return void response.writeHead(429, { 'retry-after': '7' }).end('{}');
    const headers = new Headers({ authorization: request.headers.authorization ?? '' });
    if (request.headers['content-type'] !== undefined) headers.set('content-type', request.headers['content-type']);
    const body = chunks.length === 0 ? {} : { body: Buffer.concat(chunks) };
    const given = await jira.fetch(
      new Request(`${far.url}${request.url ?? ''}`, { method: request.method ?? 'GET', headers, ...body }),
    );
    const text = await given.text();
    response.writeHead(given.status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
    if (fate === 'cut') return void response.write(text.slice(0, text.length / 2), () => response.destroy());
    response.end(text);
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return Object.assign(far, {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      jira.close();
    },
  });
}
