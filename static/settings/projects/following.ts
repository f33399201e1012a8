import type { SettingsLayer, SettingValue } from '../../../src/contract/settings';
import type { NamedProject } from '../../kit/host/site-catalogue';
import { textsOf, valueIn } from '../model/layer';

/** The followed projects, in the form of the site's layer: all except the listed ones, or only those. */
export interface Following {
  readonly way: 'all-but' | 'only';
  readonly listed: readonly string[];
}

export function followingIn(layer: SettingsLayer): Following {
  const way = valueIn(layer, 'projects', 'way') === 'only' ? 'only' : 'all-but';
  return { way, listed: textsOf(valueIn(layer, 'projects', 'listed')) };
}

export const isFollowed = ({ way, listed }: Following, projectId: string): boolean =>
  listed.includes(projectId) === (way === 'only');

/** The same with one project followed, or not. */
export function withProject(following: Following, projectId: string, follow: boolean): Following {
  if (isFollowed(following, projectId) === follow) return following;
  const { way, listed } = following;
  const isListed = follow === (way === 'only');
  return { way, listed: isListed ? [...listed, projectId] : listed.filter((id) => id !== projectId) };
}

/** The same projects in the other form: it decides whether new projects are followed too. */
export function toldAs(way: Following['way'], following: Following, all: readonly NamedProject[]): Following {
  if (following.way === way) return following;
  const listed = all.map(({ id }) => id).filter((id) => isFollowed(following, id) === (way === 'only'));
  return { way, listed };
}

/** In the form of the layer: empty for the default. */
export function valuesOf({ way, listed }: Following): {
  readonly way: SettingValue | null;
  readonly listed: SettingValue | null;
} {
  return { way: way === 'all-but' ? null : way, listed: listed.length === 0 ? null : [...listed] };
}

/** The projects that are followed before, and not after. */
export function stoppedBy(before: Following, after: Following, all: readonly NamedProject[]): readonly NamedProject[] {
  return all.filter(({ id }) => isFollowed(before, id) && !isFollowed(after, id));
}
