import { view } from '@forge/bridge';
import type { PageAddress } from '../links/page-address';

/** The address below a page of the app in Jira, over Forge's history of the page. */
export async function forgeAddress(): Promise<PageAddress> {
  const history = await view.createHistory();
  const listeners = new Set<() => void>();
  let current = pathOf(history.location);
  const changeTo = (path: string): void => {
    if (path === current) return;
    current = path;
    for (const listener of listeners) listener();
  };
  history.listen((location) => changeTo(pathOf(location)));
  return {
    read: () => current,
    go: (path, step) => {
      if (path === current) return;
      if (step === 'push') history.push(path);
      else history.replace(path);
      // Jira reports it too, a moment later.
      changeTo(path);
    },
    listen: (onChange) => {
      listeners.add(onChange);
      return () => void listeners.delete(onChange);
    },
  };
}

const pathOf = ({ pathname, search }: { readonly pathname: string; readonly search: string }): string =>
  `${pathname}${search}`;
