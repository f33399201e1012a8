import type { PageAddress } from '../../../static/kit/links/page-address';
import { type AzureFrame, SERVICE } from './azure-frame';

interface HashService {
  readonly getHash: () => Promise<string>;
  readonly setHash: (hash: string) => Promise<void>;
  readonly replaceHash: (hash: string) => Promise<void>;
  readonly onHashChanged: (heard: (hash: string) => void) => Promise<void>;
}

/** The address of a page of the extension: the part behind the # in the address of the page around it. */
export async function pageHash(frame: AzureFrame): Promise<PageAddress> {
  const service = await frame.service<HashService>(SERVICE.navigation);
  const listeners = new Set<() => void>();
  let current = pathOf(await service.getHash());
  const changeTo = (path: string): void => {
    if (path === current) return;
    current = path;
    for (const listener of listeners) listener();
  };
  await service.onHashChanged((hash) => changeTo(pathOf(hash)));
  return {
    read: () => current,
    go: (path, step) => {
      if (path === current) return;
      void (step === 'push' ? service.setHash(path) : service.replaceHash(path));
      changeTo(path);
    },
    listen: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

function pathOf(hash: string): string {
  const path = hash.replace(/^#/, '');
  return path.startsWith('/') ? path : '/';
}
