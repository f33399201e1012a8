import type { ReadLayer } from '../../../app/settings/places';
import { layerOf } from '../../../app/settings/settings-in-force';
import { type Following, followingFrom, isFollowed } from '../../../core/settings/following';

/** Which projects an administrator allows to be followed. */
export async function followingOf(readLayer: ReadLayer): Promise<Following> {
  return followingFrom(layerOf(await readLayer({ layer: 'site' })));
}

/** Returns whether an administrator allows a project to be followed, by its id. */
export async function followedBy(readLayer: ReadLayer): Promise<(projectId: string) => boolean> {
  const following = await followingOf(readLayer);
  return (projectId) => isFollowed(following, projectId);
}
