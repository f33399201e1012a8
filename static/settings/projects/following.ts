import type { SettingsLayer, SettingValue } from '../../../src/contract/settings';
import type { NamedProject } from '../../kit/site-catalogue';
import { textsOf, valueIn } from '../model/layer';

/** Which projects are followed, as the site's layer says it: all but those that are listed, or those alone. */
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

/** The same projects, told the other way: so that new ones are followed too, or not. */
export function toldAs(way: Following['way'], following: Following, all: readonly NamedProject[]): Following {
  if (following.way === way) return following;
  const listed = all.map(({ id }) => id).filter((id) => isFollowed(following, id) === (way === 'only'));
  return { way, listed };
}

/** As the layer says it: nothing where it is the default. */
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
