import * as z from 'zod';
import type { Change } from '../../../src/core/model/change';
import type { Iteration } from '../../../src/core/model/containers';
import type { Link } from '../../../src/core/model/link';
import type { Remark, WorkItem } from '../../../src/core/model/work-item';
import type { LoadedExport } from './loaded-export';

/** The JSON form of a value: dates as texts, maps as lists. */
type Plain<Value> = Value extends Date
  ? string
  : Value extends ReadonlyMap<infer Key, infer Held>
    ? readonly (readonly [Key, Plain<Held>])[]
    : Value extends readonly (infer Entry)[]
      ? readonly Plain<Entry>[]
      : Value extends object
        ? { readonly [Name in keyof Value]: Plain<Value[Name]> }
        : Value;

/** An export that was read, as text. Reading this text takes a fraction of the time. */
export function preparedText(loaded: LoadedExport): string {
  const { gathered, titles } = loaded;
  const plain = { ...loaded, titles: [...titles], gathered: { ...gathered, idByKey: [...gathered.idByKey] } };
  return JSON.stringify(plain);
}

/** The caller guarantees that the text is complete and was written by this very program. */
const preparedSchema = z.custom<Plain<LoadedExport>>((value) => typeof value === 'object' && value !== null);

/** The inverse of `preparedText`. */
export function preparedExport(text: string): LoadedExport {
  const { gathered, titles, lastRecordedAt, ...rest } = preparedSchema.parse(JSON.parse(text));
  return {
    ...rest,
    titles: new Map(titles),
    lastRecordedAt: dateOrNull(lastRecordedAt),
    gathered: {
      ...gathered,
      items: gathered.items.map(itemFrom),
      iterations: gathered.iterations.map(iterationFrom),
      idByKey: new Map(gathered.idByKey),
    },
  };
}

const dateOrNull = (text: string | null): Date | null => (text === null ? null : new Date(text));

const itemFrom = (item: Plain<WorkItem>): WorkItem => ({
  ...item,
  createdAt: new Date(item.createdAt),
  changes: item.changes.map(changeFrom),
  remarks: item.remarks.map(remarkFrom),
  links: item.links.map(linkFrom),
  removedAt: dateOrNull(item.removedAt),
});

const changeFrom = (change: Plain<Change>): Change => ({ ...change, at: new Date(change.at) });
const remarkFrom = (remark: Plain<Remark>): Remark => ({ ...remark, at: new Date(remark.at) });
const linkFrom = ({ otherDoneFrom, ...link }: Plain<Link>): Link => ({
  ...link,
  since: dateOrNull(link.since),
  until: dateOrNull(link.until),
  ...(otherDoneFrom === undefined ? {} : { otherDoneFrom: new Date(otherDoneFrom) }),
});

const iterationFrom = ({ promisedEnds, ...iteration }: Plain<Iteration>): Iteration => ({
  ...iteration,
  startedAt: dateOrNull(iteration.startedAt),
  plannedEndAt: dateOrNull(iteration.plannedEndAt),
  closedAt: dateOrNull(iteration.closedAt),
  ...(promisedEnds === undefined ? {} : { promisedEnds: promisedEnds.map((end) => new Date(end)) }),
});
