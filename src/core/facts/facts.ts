import { once } from '../math/once-per';
import { type ContainerRef, refName } from '../model/containers';
import type { Snapshot } from '../model/snapshot';
import { baseDefaults, type BaseSettings } from '../settings/settings';
import { containerIndex } from './container/container-index';
import { deriveDependencies } from './dependencies/derive-dependencies';
import type { DependencyGraph } from './dependencies/graph';
import { waitLinks } from './dependencies/wait-links';
import { deriveHistories } from './item/derive-histories';
import { historyContext, type HistoryContext } from './item/history-context';
import { type Briefs, briefsOf } from './item/open-rows';
import { withPartsInTheirParents } from './item/parts-with-parents';
import type { ItemHistory } from './item/item-history';
import { projectsOfUnusedZeros, UNUSED_ZEROS, withoutUnusedZeros } from './item/unused-zeros';
import type { ScopeLedgerResult } from './scope/ledger';
import type { KeepsComputed } from './computed';
import type { ScopeFacts } from './scope/scope-facts';
import { amountsLedger, scopeLedger } from './scope/scope-ledger';
import { asTaught, type Taught } from './taught';

/** Everything derived from a snapshot alone. Values derived later are kept in `computed`. */
export interface Facts extends ScopeFacts, KeepsComputed {
  /** What the past of all items taught, where these facts are some of them; null: it is learnt from these. */
  readonly taught: Taught | null;
  readonly histories: readonly ItemHistory[];
  /** What items are asked for the sake of others, those included that the usual alone knows. */
  readonly briefs: Briefs;
  /** The projects whose estimates of 0 are no estimates. */
  readonly unusedZeros: ReadonlySet<string>;
  /** The settings that the facts were derived by. */
  readonly settings: BaseSettings;
  /** What histories were derived by: who is an app, what was a bulk edit, the category of each status. */
  readonly context: HistoryContext;
  readonly dependencies: DependencyGraph;
  /** The scope ledger of a container, computed on first use. */
  ledgerOf(container: ContainerRef): ScopeLedgerResult;
  /** Its ledger, maybe without causes: enough to compare growth, and far less work. */
  amountsOf(container: ContainerRef): ScopeLedgerResult;
}

/** Derives the facts of a snapshot. Histories at once; dependencies and ledgers when first asked for. */
export function deriveFacts(
  given: Snapshot,
  settings: BaseSettings = baseDefaults,
  taught: Taught | null = null,
): Facts {
  const unusedZeros =
    asTaught<ReadonlySet<string> | undefined>(taught?.get(UNUSED_ZEROS)) ?? projectsOfUnusedZeros(given.items);
  const snapshot = { ...given, items: withPartsInTheirParents(withoutUnusedZeros(given.items, unusedZeros)) };
  const context = historyContext(snapshot, settings, taught);
  const histories = deriveHistories(snapshot, settings, context);
  const byKey = historiesByKey(histories);
  const index = containerIndex(histories);
  const ledgers = new Map<string, ScopeLedgerResult>();
  const amounts = new Map<string, ScopeLedgerResult>();
  const byId = new Map(histories.map((history) => [history.item.id, history]));
  const briefs = briefsOf({ histories, byId, byKey }, taught);
  const dependencies = once(() => deriveDependencies(waitLinks(briefs, snapshot.takenAt)));

  const facts: Facts = {
    taught,
    snapshot,
    histories,
    briefs,
    byId,
    byKey,
    statuses: new Map(snapshot.statuses.map((status) => [status.id, status])),
    context,
    unusedZeros,
    settings,
    computed: new Map(),
    get dependencies() {
      return dependencies();
    },
    everIn: index,
    ledgerOf(container: ContainerRef) {
      const name = refName(container);
      const known = ledgers.get(name);
      if (known !== undefined) return known;
      const ledger = scopeLedger(container, facts, settings.scope);
      ledgers.set(name, ledger);
      return ledger;
    },
    amountsOf(container: ContainerRef) {
      const name = refName(container);
      const known = ledgers.get(name) ?? amounts.get(name);
      if (known !== undefined) return known;
      const ledger = amountsLedger(container, facts, settings.scope);
      amounts.set(name, ledger);
      return ledger;
    },
  };
  return facts;
}

/** A present key wins over the same former key of another item, and over the key of a removed item. */
function historiesByKey(histories: readonly ItemHistory[]): ReadonlyMap<string, ItemHistory> {
  const byKey = new Map<string, ItemHistory>();
  for (const history of histories) {
    if (history.state.key === history.item.initial.key) continue;
    byKey.set(history.item.initial.key, history);
    for (const change of history.item.changes) if (change.kind === 'key') byKey.set(change.from, history);
  }
  const gone = histories.filter((history) => history.item.removedAt !== null);
  const there = histories.filter((history) => history.item.removedAt === null);
  for (const history of [...gone, ...there]) byKey.set(history.state.key, history);
  return byKey;
}
