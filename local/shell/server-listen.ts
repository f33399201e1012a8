import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

export type Answering = (request: Request) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** Sets the handler; until then every request gets the answer that the site is still loading. */
  readonly answerWith: (answering: Answering) => void;
  readonly close: () => Promise<void>;
}

/** Only this machine can reach the site. */
const ADDRESS = '127.0.0.1';

/** The number of ports to try, one after the other. */
const TRIED = 50;

/** Takes the first free port from `wanted` on; 0 lets the system choose. */
export async function listenFrom(wanted: number): Promise<Listening> {
  let answering: Answering = () => new Response('The site is still loading.', { status: 503 });
  const listener = getRequestListener((request) => answering(request), { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listener(request, response));
  const port = await firstFreePort(server, wanted);
  return {
    port,
    answerWith: (given) => {
      answering = given;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function firstFreePort(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + TRIED && port < 65_536; port += 1) {
    const taken = await new Promise<number | null>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
        else reject(error);
      });
      server.listen(port, ADDRESS, () => {
        const address = server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
    server.removeAllListeners('error');
    if (taken !== null) return taken;
  }
  throw new Error(`No port from ${wanted} to ${wanted + TRIED - 1} is free; name another with --port.`);
}
