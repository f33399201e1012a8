import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AzureService } from './service';

export interface OpenedService {
  /** Like http://127.0.0.1:PORT, without an organisation. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The service at a port of this machine. */
export async function openService({ fetch }: Pick<AzureService, 'fetch'>, port = 0): Promise<OpenedService> {
  const server = createServer((request, response) => {
    void textOf(request).then(async (body) => {
      const { status, headers, text } = await answerTo(request, body);
      response.writeHead(status, headers).end(text);
    });
  });
  const answerTo = async (request: IncomingMessage, body: string) => {
    const { authorization = '', 'x-tfs-fedauthredirect': redirect } = request.headers;
    const answer = await fetch(`http://127.0.0.1${request.url ?? '/'}`, {
      method: request.method ?? 'GET',
      headers: {
        Authorization: authorization,
        ...(typeof redirect === 'string' && { 'X-TFS-FedAuthRedirect': redirect }),
      },
      redirect: 'manual',
      ...(body !== '' && { body }),
    });
    const retryAfter = answer.headers.get('retry-after');
    const headers = {
      'content-type': answer.headers.get('content-type') ?? 'application/json',
      ...(retryAfter !== null && { 'retry-after': retryAfter }),
    };
    return { status: answer.status, headers, text: await answer.text() };
  };
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (address: AddressInfo | string | null): number =>
  address === null || typeof address === 'string' ? 0 : address.port;

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}
