import type { ReadLayer } from '../../app/settings/places';
import { layerOf } from '../../app/settings/settings-in-force';
import { followingFrom, isFollowed } from '../../core/settings/following';

/** Whether an administrator lets a project be followed, by its id. */
export async function followedBy(readLayer: ReadLayer): Promise<(projectId: string) => boolean> {
  const following = followingFrom(layerOf(await readLayer({ layer: 'site' })));
  return (projectId) => isFollowed(following, projectId);
}
