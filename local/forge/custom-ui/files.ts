import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { getMimeType } from 'hono/utils/mime';

/** The file at a URL's path below `folder` as a response; null if there is none, or if the path leads elsewhere. */
export async function fileAnswer(folder: string, urlPath: string): Promise<Response | null> {
  const path = decoded(urlPath);
  if (path === null) return null;
  const file = join(folder, normalize(`/${path}`));
  const content = await readFile(file).catch(() => null);
  if (content === null) return null;
  return new Response(content, {
    headers: { 'content-type': getMimeType(file) ?? 'application/octet-stream', 'cache-control': 'no-cache' },
  });
}

function decoded(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
