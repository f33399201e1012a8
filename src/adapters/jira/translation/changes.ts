import type { Change, ContentChange } from '../../../core/model/change';
import { type TranslationContext } from './context';
import type { FieldRole } from './field-roles';
import type { HistoryEntry } from './histories';
import { type Json, textAt } from './json';
import * as moves from './moves';
import { type PresentReading, projectKeyOf } from './present';
import { follow, type Move, type Stamp, type Track } from './track';
import { itemTracks, type ItemTracks } from './tracks';

export interface ChangesReading {
  readonly changes: Change[];
  readonly tracks: ItemTracks;
  /** False when an inferred change stands later in the list than in time. */
  readonly inOrder: boolean;
  /** The last bulk move between workflows: statuses can change in it without an entry of their own. */
  readonly migratedAt: Date | null;
}

interface Source {
  readonly itemId: string;
  readonly entries: readonly HistoryEntry[];
  readonly present: PresentReading;
  readonly report: (path: string, why: string) => void;
}

/** What is carried from one changelog entry to the next. */
interface Recording extends Source {
  readonly context: TranslationContext;
  readonly tracks: ItemTracks;
  readonly changes: Change[];
  versionIds: readonly string[];
  migratedAt: Date | null;
  inOrder: boolean;
}

/** Writes down every entry of a changelog as a change of the item, following each property as it goes. */
export function readChanges(source: Source, context: TranslationContext): ChangesReading {
  const recording: Recording = {
    ...source,
    context,
    tracks: itemTracks(),
    changes: [],
    versionIds: moves.versionsBefore(source.entries, { present: source.present.state.versionIds ?? [], context }),
    migratedAt: null,
    inOrder: true,
  };
  for (const entry of source.entries) {
    const movesKey = entry.items.some((item) => item['field'] === 'Key');
    entry.items.forEach((item, index) => {
      const field = textAt(item, 'field') ?? '';
      const role = context.roleOf(field, textAt(item, 'fieldId'));
      const stamp = { id: `${entry.id}.${index}`, at: entry.at, by: entry.by, byApp: entry.byApp };
      record(recording, { item, field, role, stamp, movesKey });
    });
  }
  return recording;
}

interface Entry {
  readonly item: Json;
  readonly field: string;
  readonly role: FieldRole;
  readonly stamp: Stamp;
  /** True when the same step tells the item's old and new key, so that the projects are known by key. */
  readonly movesKey: boolean;
}

function record(recording: Recording, entry: Entry): void {
  const { tracks, context, present } = recording;
  const { item, role, stamp } = entry;
  switch (role.role) {
    case 'status':
      return step(recording, entry, { track: tracks.status, move: moves.statusMove(item, context) });
    case 'owner':
      return step(recording, entry, { track: tracks.owner, move: moves.ownerMove(item) });
    case 'parent':
      return step(recording, entry, { track: tracks.parent, move: moves.parentMove(item, context) });
    case 'iterations':
      return step(recording, entry, { track: tracks.iterations, move: moves.iterationsMove(item, context) });
    case 'versions': {
      const projectKey = recording.present.state.projectKey ?? '';
      const to = moves.versionsAfter(recording.versionIds, item, { context, projectKey });
      const move = { from: recording.versionIds, to };
      recording.versionIds = to;
      return step(recording, entry, { track: tracks.versions, move: move });
    }
    case 'priority':
      return step(recording, entry, { track: tracks.priority, move: moves.textMove(item) });
    case 'type':
      return step(recording, entry, { track: tracks.type, move: moves.namedMove(item) });
    case 'flag':
      return step(recording, entry, { track: tracks.flagged, move: moves.flagMove(item) });
    case 'estimate':
      if (role.field !== present.estimateField) return content(recording, entry, 'other');
      return step(recording, entry, { track: tracks.estimate, move: moves.estimateMove(item, role.field) });
    case 'start-date':
      if (role.field !== present.startField) return content(recording, entry, 'other');
      return step(recording, entry, { track: tracks.startOn, move: moves.dateMove(item) });
    case 'due-date':
      if (role.field !== present.dueField) return content(recording, entry, 'other');
      return step(recording, entry, { track: tracks.dueOn, move: moves.dateMove(item) });
    case 'key':
      return recordKey(recording, entry);
    case 'project':
      return entry.movesKey ? undefined : content(recording, entry, 'other');
    case 'noise':
      if (entry.field === 'Workflow') recording.migratedAt = stamp.at;
      return noise(recording, entry);
    default:
      return content(recording, entry, role.role);
  }
}

/** A move to another project shows as a new key; old changelogs name projects by ids that no longer exist. */
function recordKey(recording: Recording, entry: Entry): void {
  const move = moves.namedMove(entry.item);
  step(recording, entry, { track: recording.tracks.key, move: move });
  if (move === null) return;
  recording.context.seen.idByKey.set(move.from, recording.itemId);
  const projects = { from: projectKeyOf(move.from), to: projectKeyOf(move.to) };
  if (projects.from !== projects.to) {
    const stamp = { ...entry.stamp, id: `${entry.stamp.id}p` };
    step(recording, { ...entry, stamp }, { track: recording.tracks.projectKey, move: projects });
  }
}

/** Follows one property; an entry that cannot be read, or repeats what is already so, changes nothing. */
function step<Value>(
  recording: Recording,
  entry: Entry,
  { track, move }: { readonly track: Track<Value>; readonly move: Move<Value> | null },
): void {
  const { field, item, stamp } = entry;
  if (move === null) {
    recording.report(`changelog ${stamp.id} ${field}`, `cannot become ${String(item['toString']).slice(0, 40)}`);
    return noise(recording, entry);
  }
  const { migratedAt } = recording;
  const migrated = field === 'status' && track.lastAt !== null && migratedAt !== null && migratedAt > track.lastAt;
  const gapAt = migrated ? migratedAt : stamp.at;
  const followed = follow(track, move, { stamp, gapAt, into: recording.changes });
  if (followed === 'repeated') noise(recording, entry);
  if (followed === 'moved-after-gap' && gapAt < stamp.at) recording.inOrder = false;
}

function content({ changes }: Recording, { stamp, field }: Entry, kind: ContentChange['kind']): void {
  const { id, at, by, byApp } = stamp;
  changes.push({ id, at, by, byApp, kind, field });
}

function noise({ changes }: Recording, { stamp, field }: Entry): void {
  const { id, at, by, byApp } = stamp;
  changes.push({ id, at, by, byApp, kind: 'noise', field });
}
