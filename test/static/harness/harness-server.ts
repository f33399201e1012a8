import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = process.cwd();
const SCREEN = join('static', 'issue-panel');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
// As Forge sends it, with the app's `content.styles: unsafe-inline`.
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'";

export interface Harness {
  readonly url: (state: string, theme?: 'light' | 'dark') => string;
  readonly close: () => Promise<void>;
}

/** Builds the panel with the React of developers, which writes its warnings to the console, and serves it. */
export async function startWarningHarness(): Promise<Harness> {
  const folder = join(ROOT, '.build', 'panel-harness');
  const options = ['build', '--config', join(SCREEN, 'vite.config.mts'), '--outDir', folder, '--emptyOutDir'];
  await node('vite/bin/vite.js', options, 'development');
  return startHarness(folder);
}

/** Serves the panel behind Forge's policy with a stand-in for the bridge, on a free port; as it was deployed by default. */
export async function startHarness(folder = join(ROOT, SCREEN, 'dist')): Promise<Harness> {
  const bridge = await node('esbuild/bin/esbuild', [
    'test/static/harness/bridge-stand-in.ts',
    '--bundle',
    '--format=iife',
    '--define:process.env={}',
    '--define:process.env.NODE_ENV="production"',
    '--log-level=warning',
  ]);
  const server = await listening(folder, bridge);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: (state, theme = 'light') => `http://127.0.0.1:${port}/index.html?state=${state}&theme=${theme}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

// In processes of their own: both tools are modules that jest cannot load.
async function node(tool: string, options: readonly string[], mode = 'production'): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules', tool), ...options], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: mode },
    maxBuffer: Infinity,
  });
  return stdout;
}

async function listening(folder: string, bridge: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname;
    const content = path === '/bridge.js' ? Promise.resolve(Buffer.from(bridge)) : readFile(join(folder, path));
    content.then(
      (content) => {
        const type = extname(path);
        response.writeHead(200, { 'content-type': TYPES[type] ?? 'text/plain', 'content-security-policy': POLICY });
        response.end(type === '.html' ? withBridge(content.toString('utf8')) : content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function withBridge(page: string): string {
  return page.replace('<head>', '<head><script src="bridge.js"></script>');
}
