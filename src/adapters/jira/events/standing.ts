import type { ItemState } from '../../../core/model/work-item';
import type { Standing } from '../translation/changelog/changes';
import type { Track } from '../translation/changelog/track';
import { itemTracks } from '../translation/changelog/tracks';

/** A state as the starting point for further changelog entries. */
export function standingOf(state: ItemState): Standing {
  const tracks = itemTracks();
  const stand = <Value>(track: Track<Value>, value: Value): void => {
    track.first = value;
    track.last = value;
  };
  stand(tracks.status, state.statusId);
  stand(tracks.owner, state.ownerId);
  stand(tracks.parent, state.parentId);
  stand(tracks.iterations, state.iterationIds);
  stand(tracks.versions, state.versionIds);
  stand(tracks.estimate, state.estimate);
  stand(tracks.priority, state.priority);
  stand(tracks.startOn, state.startOn);
  stand(tracks.dueOn, state.dueOn);
  stand(tracks.flagged, state.flagged);
  stand(tracks.type, state.type);
  stand(tracks.projectKey, state.projectKey);
  stand(tracks.key, state.key);
  return { tracks, versionIds: state.versionIds };
}
