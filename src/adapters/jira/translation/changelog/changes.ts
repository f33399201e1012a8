import { trackerStatusId } from '../../../../core/model/cancelled';
import type { Change, ContentChange } from '../../../../core/model/change';
import type { TranslationContext } from '../site/context';
import type { FieldRole } from '../fields/field-roles';
import type { HistoryEntry } from './histories';
import { type Json, textAt } from '../fields/json';
import { holderMove } from '../issue/links';
import * as moves from './moves';
import { type PresentReading, projectKeyOf } from '../issue/present';
import { lengthOfLines } from '../issue/text/rich-text';
import { wikiLines } from '../issue/text/wiki-markup';
import { countedStatus, undoneAround, type UndoneAround } from './resolutions';
import { advance, inferred, type Move, type Stamp, type Track } from './track';
import { itemTracks, type ItemTracks } from './tracks';

export interface ChangesReading {
  readonly changes: Change[];
  readonly tracks: ItemTracks;
  /** False if an inferred change is later in the list than in time. */
  readonly inOrder: boolean;
  /** The last bulk move between workflows: it can change statuses without an entry for each. */
  readonly migratedAt: Date | null;
}

interface Source {
  readonly itemId: string;
  readonly entries: readonly HistoryEntry[];
  readonly present: PresentReading;
  readonly report: (path: string, why: string) => void;
}

/** The state that is passed from one changelog entry to the next. */
interface Recording extends Source {
  readonly context: TranslationContext;
  readonly tracks: ItemTracks;
  readonly changes: Change[];
  /** The present entry. One object for all entries, because an import reads a hundred thousand of them. */
  entry: Entry;
  versionIds: readonly string[];
  migratedAt: Date | null;
  inOrder: boolean;
}

interface Entry extends Stamp {
  readonly item: Json;
  readonly field: string;
  readonly role: FieldRole;
  readonly undone: UndoneAround;
  /** Whether the same step moves the status. */
  readonly movesStatus: boolean;
  /** True when the same step tells the item's old and new key, so that the projects are known by key. */
  readonly movesKey: boolean;
}

/** Records every entry of a changelog as a change of the item, and tracks each property. */
export function readChanges(source: Source, context: TranslationContext): ChangesReading {
  const { entries, present } = source;
  if (entries.length === 0) return { changes: [], tracks: UNTOUCHED, inOrder: true, migratedAt: null };
  const versionIds = moves.versionsBefore(entries, { present: present.state.versionIds ?? [], context });
  return recorded(source, { tracks: itemTracks(), versionIds }, context);
}

/** The starting point of further entries: the value of each property, and the versions of the item. */
export interface Standing {
  readonly tracks: ItemTracks;
  readonly versionIds: readonly string[];
}

/** Continues from the item's state. The result is the same as from reading the whole changelog. */
export function readFurtherChanges(source: Source, standing: Standing, context: TranslationContext): ChangesReading {
  return recorded(source, standing, context);
}

function recorded(
  { itemId, entries, present, report }: Source,
  { tracks, versionIds }: Standing,
  context: TranslationContext,
): ChangesReading {
  const recording: Recording = {
    itemId,
    entries,
    present,
    report,
    context,
    tracks,
    changes: [],
    versionIds,
    migratedAt: null,
    inOrder: true,
    entry: NOTHING,
  };
  const undone = undoneAround(entries, present.resolution, context);
  for (const [place, { id, at, by, byApp, items }] of entries.entries()) {
    context.budget.check();
    const movesKey = items.some((item) => item['field'] === 'Key');
    const movesStatus = items.some((item) => item['field'] === 'status');
    const around = undone[place] ?? DONE_IF_DONE;
    for (let index = 0; index < items.length; index += 1) {
      const item = items[index] ?? NOTHING.item;
      const field = textAt(item, 'field') ?? '';
      const role = context.roleOf(field, textAt(item, 'fieldId'));
      recording.entry = {
        id: `${id}.${index}`,
        at,
        by,
        byApp,
        item,
        field,
        role,
        undone: around,
        movesStatus,
        movesKey,
      };
      record(recording);
    }
  }
  return recording;
}

/** The tracks of all items without a changelog. */
const UNTOUCHED = itemTracks();

const DONE_IF_DONE: UndoneAround = { before: false, after: false };

const NOTHING: Entry = {
  id: '',
  at: new Date(0),
  by: null,
  byApp: false,
  item: {},
  field: '',
  role: { role: 'noise' },
  undone: DONE_IF_DONE,
  movesStatus: false,
  movesKey: false,
};

function record(recording: Recording): void {
  const { tracks, context, present, entry } = recording;
  const { item, role } = entry;
  switch (role.role) {
    case 'status':
      return step(recording, tracks.status, counted(moves.statusMove(item, context), recording));
    case 'resolution':
      content(recording, 'resolution');
      return recordResolution(recording);
    case 'owner':
      return step(recording, tracks.owner, moves.ownerMove(item));
    case 'parent':
      return step(recording, tracks.parent, moves.parentMove(item, context));
    case 'iterations':
      return step(recording, tracks.iterations, moves.iterationsMove(item, context));
    case 'versions': {
      const projectKey = present.state.projectKey ?? '';
      const from = recording.versionIds;
      recording.versionIds = moves.versionsAfter(from, item, { context, projectKey, at: entry.at });
      return step(recording, tracks.versions, { from, to: recording.versionIds });
    }
    case 'priority':
      return step(recording, tracks.priority, moves.textMove(item));
    case 'type':
      return step(recording, tracks.type, moves.namedMove(item));
    case 'flag':
      return step(recording, tracks.flagged, moves.flagMove(item));
    case 'estimate':
      if (role.field !== present.estimateField) return content(recording, 'other');
      return step(recording, tracks.estimate, moves.estimateMove(item, role.field));
    case 'start-date':
      if (role.field !== present.startField) return content(recording, 'other');
      return step(recording, tracks.startOn, moves.dateMove(item));
    case 'due-date':
      if (role.field !== present.dueField) return content(recording, 'other');
      return step(recording, tracks.dueOn, moves.dateMove(item));
    case 'key':
      return recordKey(recording);
    case 'link': {
      const holder = present.parentByLink ? holderMove(item, tracks.parent.last ?? null, context) : null;
      return holder === null ? content(recording, 'link') : step(recording, tracks.parent, holder);
    }
    case 'project':
      return entry.movesKey ? undefined : content(recording, 'other');
    case 'noise':
      if (entry.field === 'Workflow') recording.migratedAt = entry.at;
      return noise(recording);
    case 'description':
    case 'criteria':
      return rewritten(recording, role.role);
    default:
      return content(recording, role.role);
  }
}

function counted(move: Move<string> | null, { entry, context }: Recording): Move<string> | null {
  if (move === null) return null;
  const { before, after } = entry.undone;
  return { from: countedStatus(move.from, before, context), to: countedStatus(move.to, after, context) };
}

/** Work that is done already may be said later not to have been done, or the other way round. */
function recordResolution(recording: Recording): void {
  const { entry, tracks } = recording;
  const statusId = tracks.status.last;
  if (statusId === undefined || entry.movesStatus) return;
  const told = trackerStatusId(statusId);
  const move = counted({ from: told, to: told }, recording);
  if (move === null || move.from === move.to) return;
  recording.entry = { ...entry, id: `${entry.id}s` };
  step(recording, tracks.status, move);
}

/** A move to another project shows as a new key; old changelogs name projects by ids that no longer exist. */
function recordKey(recording: Recording): void {
  const { entry, tracks, context, itemId } = recording;
  const move = moves.namedMove(entry.item);
  step(recording, tracks.key, move);
  if (move === null) return;
  context.seen.idByKey.set(move.from, itemId);
  const projects = { from: projectKeyOf(move.from), to: projectKeyOf(move.to) };
  if (projects.from === projects.to) return;
  recording.entry = { ...entry, id: `${entry.id}p` };
  step(recording, tracks.projectKey, projects);
}

/**
 * Tracks one property. Records nothing if an entry repeats the present value, and first an inferred change if the
 * record has a gap. An entry that cannot be read changes nothing.
 */
function step<Value>(recording: Recording, track: Track<Value>, move: Move<Value> | null): void {
  const { entry, changes } = recording;
  if (move === null) {
    const text = textAt(entry.item, 'toString') ?? textAt(entry.item, 'to') ?? 'nothing';
    recording.report(`changelog ${entry.id} ${entry.field}`, `cannot become ${text.slice(0, 40)}`);
    return noise(recording);
  }
  const { last, property } = track;
  if (last !== undefined && !property.same(last, move.from)) {
    if (property.same(last, move.to)) return noise(recording);
    const at = gapMoment(recording, track);
    if (at.getTime() < entry.at.getTime()) recording.inOrder = false;
    changes.push(inferred(property, { id: `${entry.id}~`, at, from: last, to: move.from }));
  }
  advance(track, move, entry.at);
  changes.push(property.write(entry, move));
}

/** The moment that is given to a missing change: statuses change without an entry when workflows are migrated. */
function gapMoment<Value>({ entry, migratedAt }: Recording, { lastAt }: Track<Value>): Date {
  const migrated = entry.role.role === 'status' && migratedAt !== null && lastAt !== null && migratedAt > lastAt;
  return migrated ? migratedAt : entry.at;
}

/** Exports without text contain neither the old nor the new value: then it is not known that the text was empty. */
function rewritten({ changes, entry }: Recording, kind: 'description' | 'criteria'): void {
  const { id, at, by, byApp, field, item } = entry;
  const [from, to] = [textAt(item, 'fromString'), textAt(item, 'toString')];
  const isKnown = from !== null || to !== null;
  const lengthOf = (text: string | null): number | null => (isKnown ? lengthOfLines(wikiLines(text ?? '')) : null);
  changes.push({ id, at, by, byApp, kind, field, lengthFrom: lengthOf(from), lengthTo: lengthOf(to) });
}

function content(
  { changes, entry }: Recording,
  kind: Exclude<ContentChange['kind'], 'description' | 'criteria'>,
): void {
  const { id, at, by, byApp, field } = entry;
  changes.push({ id, at, by, byApp, kind, field });
}

function noise({ changes, entry }: Recording): void {
  const { id, at, by, byApp, field } = entry;
  changes.push({ id, at, by, byApp, kind: 'noise', field });
}
