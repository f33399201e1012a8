import type { Facts } from '../../facts/facts';
import type { ItemBrief } from '../../facts/item/item-brief';
import { compareKeys } from '../../facts/key-order';
import { isPlanned } from '../../facts/item/commitment';
import { openBriefsIn } from '../../facts/container/open-items';
import { isInProgress, isOpen } from '../../facts/item/present-state';
import type { JointItem, JointTeam } from '../simulation/joint-plan';
import { isWork } from '../team/completions';
import type { ForecastSettings } from '../forecast-settings';
import { jointRun } from '../simulation/joint-run';
import { whyTooLittle } from '../team/sample';
import { teamOf, type Team } from '../team/team';
import { lastDays } from '../team/throughput';

/**
 * The ends of all blockers of work in containers that was read, by item id: the working day from now in each joint trial of the
 * teams involved; one more than is simulated where it does not end in time. A parent that blocks ends with its last
 * child. Blockers of teams without a pace, and links in a ring, have no end and are left out; both are findings of
 * their own.
 */
export function blockerEnds(facts: Facts, settings: ForecastSettings): ReadonlyMap<string, Uint16Array> {
  const read = facts.histories.filter((history) => isOpen(history) && isInContainer(history));
  const wanted = new Set(read.flatMap((history) => blockersOf(history, facts)));
  if (wanted.size === 0) return new Map();
  const teams = teamsOf(wanted, facts, settings);
  const queue = queued(facts, { teams, settings });
  const places = new Map(queue.map(({ item }, place) => [item.id, place]));
  const scopesOf = new Map<number, number[]>();
  const known = [...wanted].filter((id) => unitsOf(id, facts, places).length > 0);
  known.forEach((id, scope) => {
    for (const place of unitsOf(id, facts, places)) scopesOf.set(place, [...(scopesOf.get(place) ?? []), scope]);
  });
  const keys = [...teams.keys()];
  const items = queue.map((history, place): JointItem => ({
    team: keys.indexOf(history.state.projectKey),
    weight: 1,
    blockers: blockersOf(history, facts)
      .flatMap((id) => unitsOf(id, facts, places))
      .filter((blocker) => blocker !== place),
    scopes: scopesOf.get(place) ?? [],
  }));
  const finishes = jointRun({ teams: [...teams.values()].map(inJointRun), items, scopes: known.length });
  return new Map(
    known.flatMap((id, scope) => {
      const days = finishes[scope];
      return days === undefined ? [] : [[id, days]];
    }),
  );
}

/** The horizon in working days for the spread of a team's pace: a month. */
const AHEAD_DAYS = 20;

function inJointRun(team: Team): JointTeam {
  const { paceSpread } = team.pastAt(AHEAD_DAYS).calibration;
  return { trialSet: team.trialSet, finished: lastDays(team.record, team.windowDays).counts, paceSpread };
}

/** An item that is only in a project's backlog has no end that could be held up. */
function isInContainer({ state }: ItemBrief): boolean {
  return state.parentId !== null || state.iterationIds.length > 0 || state.versionIds.length > 0;
}

/** The teams of these items and of everything that they wait for in turn, where a pace is known; by project key. */
function teamsOf(wanted: ReadonlySet<string>, facts: Facts, settings: ForecastSettings): ReadonlyMap<string, Team> {
  const keys = new Set<string>();
  const seen = new Set(wanted);
  // Iteration over a set includes what is added on the way.
  for (const id of seen) {
    const history = facts.briefs.byId.get(id);
    if (history === undefined) continue;
    keys.add(history.state.projectKey);
    const parts = history.item.level === 'parent' ? openBriefsIn({ kind: 'parent', id }, facts) : [];
    for (const part of parts) seen.add(part.item.id);
    for (const blocker of blockersOf(history, facts)) seen.add(blocker);
  }
  const teams = [...keys]
    .sort(compareKeys)
    .map((key) => [key, teamOf({ kind: 'project', id: key }, facts, settings)] as const);
  return new Map(
    teams.filter(([, team]) => whyTooLittle(lastDays(team.record, team.windowDays).counts, settings.forecast) === null),
  );
}

/** All open work of these teams, in the order in which it is taken up: started, planned, dated, then by number. */
function queued(
  facts: Facts,
  { teams, settings }: { readonly teams: ReadonlyMap<string, Team>; readonly settings: ForecastSettings },
): readonly ItemBrief[] {
  return facts.briefs.open
    .filter((history) => teams.has(history.state.projectKey) && isWork(history, settings.flow.instantFinishMinutes))
    .map((history) => ({ history, turn: turnOf(history, facts), dueOn: history.state.dueOn ?? '9999' }))
    .sort(
      (one, other) =>
        one.turn - other.turn ||
        (one.dueOn === other.dueOn
          ? compareKeys(one.history.state.key, other.history.state.key)
          : one.dueOn < other.dueOn
            ? -1
            : 1),
    )
    .map(({ history }) => history);
}

function turnOf(history: ItemBrief, facts: Facts): number {
  if (isInProgress(history)) return 0;
  return isPlanned(history, facts) ? 1 : 2;
}

/** The items that an open item waits for, without links in a ring. */
function blockersOf({ item }: ItemBrief, { dependencies }: Facts): readonly string[] {
  const ring = new Set(dependencies.cycleOf(item.id)?.keys);
  return dependencies
    .openBlockersOf(item.id)
    .flatMap(({ itemId, itemKey }) => (itemId === null || ring.has(itemKey) ? [] : [itemId]));
}

/** The units of work to finish for an item: itself, all open work in it (a parent), or its parent (a part). */
function unitsOf(id: string, facts: Facts, places: ReadonlyMap<string, number>): readonly number[] {
  const own = places.get(id);
  if (own !== undefined) return [own];
  const history = facts.briefs.byId.get(id);
  if (history?.item.level === 'parent') {
    return openBriefsIn({ kind: 'parent', id }, facts).flatMap(({ item }) => places.get(item.id) ?? []);
  }
  return places.has(history?.state.parentId ?? '') ? unitsOf(history?.state.parentId ?? '', facts, places) : [];
}
