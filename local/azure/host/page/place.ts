import type { ThemeName } from './themes';

/** The sandbox of the frames of an extension: none, the one of dev.azure.com, or the one of a server. */
export const FRAMES = {
  plain: null,
  services: 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals',
  server: 'allow-scripts allow-forms allow-popups',
} as const;
export type FrameKind = keyof typeof FRAMES;

/** The content of the address: which page of which project, in which theme and kind of frame. */
export interface Place {
  readonly organisation: string;
  readonly project: string;
  readonly page: 'items' | 'item' | 'hub' | 'dashboard' | 'settings';
  readonly itemId: number;
  readonly theme: ThemeName;
  readonly frame: FrameKind;
}

export function placeOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Place {
  const [organisation = '', project = '', page = '', ...rest] = pathname.split('/').slice(1).map(decodeURIComponent);
  const query = new URLSearchParams(search);
  return {
    organisation,
    project,
    page: pageNamed(page, rest),
    itemId: Number(rest[1] ?? 0),
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    frame: frameNamed(query.get('frame')),
  };
}

function pageNamed(page: string, rest: readonly string[]): Place['page'] {
  if (page === '_workitems') return rest[0] === 'edit' ? 'item' : 'items';
  if (page === '_apps') return 'hub';
  if (page === '_dashboards') return 'dashboard';
  return page === '_settings' ? 'settings' : 'items';
}

function frameNamed(name: string | null): FrameKind {
  return name === 'plain' || name === 'server' ? name : 'services';
}

/** The address of another page, in the same theme and kind of frame. */
export function addressOf({ organisation, project, theme, frame }: Place, path: string): string {
  const query = new URLSearchParams({ ...(theme === 'dark' && { theme }), ...(frame !== 'services' && { frame }) });
  const text = query.toString();
  return `/${organisation}/${encodeURIComponent(project)}/${path}${text === '' ? '' : `?${text}`}`;
}
