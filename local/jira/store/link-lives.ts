import type { LinkType } from './catalogue';
import type { LinkEntry } from './link-table';

interface LinkAct {
  readonly at: number;
  readonly added: boolean;
}

/**
 * Derives from the "This issue blocks X" entries of the histories since when each link exists, and which links were
 * removed. A link without such an entry is as old as the younger of its two issues.
 */
export class LinkLives {
  readonly #acts = new Map<string, LinkAct[]>();
  readonly #phrases: readonly { readonly text: string; readonly type: LinkType; readonly outward: boolean }[];

  constructor(types: Iterable<LinkType>) {
    this.#phrases = [...types].flatMap((type) => [
      { text: `This issue ${type.outward} `, type, outward: true },
      { text: `This issue ${type.inward} `, type, outward: false },
    ]);
  }

  /** `sentence` is the text of the entry; the issue with the entry and the other one by id. */
  note(act: { issueId: number; otherId: number; sentence: string; at: number; added: boolean }): void {
    const phrase = this.#phrases.find((known) => act.sentence.startsWith(known.text));
    if (phrase === undefined) return;
    const ends = phrase.outward ? [act.issueId, act.otherId] : [act.otherId, act.issueId];
    const place = placeOf(phrase.type, { source: ends[0] ?? 0, target: ends[1] ?? 0 });
    const acts = this.#acts.get(place);
    if (acts === undefined) this.#acts.set(place, [{ at: act.at, added: act.added }]);
    else acts.push({ at: act.at, added: act.added });
  }

  /** When the present link was created; null if the histories do not contain it. May be called once for each link. */
  since(type: LinkType, link: { readonly source: number; readonly target: number }): number | null {
    const place = placeOf(type, link);
    const last = this.#sorted(place).findLast((act) => act.added);
    return last?.at ?? null;
  }

  /** The links that existed once and were removed, with ids below zero. */
  ended(types: ReadonlyMap<string, LinkType>): readonly LinkEntry[] {
    const gone: LinkEntry[] = [];
    for (const place of this.#acts.keys()) {
      const [typeId = '', source, target] = place.split('|');
      if (!types.has(typeId)) continue;
      let since: number | null = null;
      for (const act of this.#sorted(place)) {
        if (act.added) since ??= act.at;
        else {
          const id = -1 - gone.length;
          gone.push({
            id,
            typeId,
            source: Number(source),
            target: Number(target),
            created: since ?? 0,
            removed: act.at,
          });
          since = null;
        }
      }
    }
    return gone;
  }

  /** Both issues have an entry for one change; equal entries within a minute count once. */
  #sorted(place: string): readonly LinkAct[] {
    const acts = (this.#acts.get(place) ?? []).toSorted((one, other) => one.at - other.at);
    return acts.filter((act, index) => {
      const before = acts[index - 1];
      return before === undefined || before.added !== act.added || act.at - before.at > 60_000;
    });
  }
}

/** If both directions read the same ("relates to"), the order of the ends means nothing. */
function placeOf(type: LinkType, { source, target }: { readonly source: number; readonly target: number }): string {
  const swap = type.inward === type.outward && source > target;
  return swap ? `${type.id}|${target}|${source}` : `${type.id}|${source}|${target}`;
}
