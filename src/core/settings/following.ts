import type { SettingsLayer } from '../model/kept-settings';
import { type FollowingWay, parsedAs } from './tracker/tracker-kinds';
import { latestSaid } from './tracker/tracker-settings';

/** Which projects are followed, by their ids. */
export interface Following {
  readonly way: FollowingWay;
  readonly listed: readonly string[];
}

/** All projects, unless an administrator chose otherwise. Only the site's layer counts. */
export function followingFrom(site: SettingsLayer): Following {
  const said = <Value>(name: string, parse: Parameters<typeof latestSaid<Value>>[2], otherwise: Value): Value =>
    latestSaid([site], { section: 'projects', name }, parse) ?? otherwise;
  return { way: said('way', parsedAs['following-way'], 'all-but'), listed: said('listed', parsedAs.names, []) };
}

/** Whether a project is followed. */
export function isFollowed({ way, listed }: Following, projectId: string): boolean {
  return listed.includes(projectId) === (way === 'only');
}

/** Whether every project is followed. */
export function followsAll({ way, listed }: Following): boolean {
  return way === 'all-but' && listed.length === 0;
}
