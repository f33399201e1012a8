import { isKnown } from '../../core/facts/container/container-kinds';
import type { Facts } from '../../core/facts/facts';
import type { Settings } from '../../core/signals/settings';
import { projectsBelow } from '../sync/judge/projects-below';
import { endedSince } from './ended-since';
import { type KeptFrozen, laterText } from './frozen-entry';

export interface NoteWhatCameDeps {
  readonly readFrozen: (projectKey: string) => Promise<readonly KeptFrozen[]>;
  readonly noteLater: (noted: {
    readonly id: string;
    readonly later: string | null;
    readonly restsOn: readonly string[];
  }) => Promise<void>;
}

/** Notes the outcomes of a project's frozen forecasts, by the facts that it was just judged by. Writes only changes. */
export async function noteWhatCame(
  projectKey: string,
  judged: { readonly facts: Facts; readonly settings: Settings },
  { readFrozen, noteLater }: NoteWhatCameDeps,
): Promise<void> {
  const restsOn = projectsBelow(judged.facts.snapshot);
  if (restsOn === null) return;
  for (const frozen of await readFrozen(projectKey)) {
    // If the scope was deleted by retention, the noted outcome stays.
    if (!isKnown(frozen.scope, judged.facts)) continue;
    const ended = endedSince(frozen, judged);
    const later = ended === null ? null : laterText(ended);
    if (later !== frozen.later) await noteLater({ id: frozen.id, later, restsOn });
  }
}
