import { JiraBusy } from '../../adapters/jira/errors';
import { getProjects } from '../../adapters/jira/rest/projects';
import { noteAccountsInItems } from '../../adapters/storage/removal/accounts-in-items';
import { homesOf } from '../../adapters/storage/queries/find-items';
import { readDirtyScopes } from '../../adapters/storage/tables/dirty-scope';
import { noteLater, readFrozenOfProject } from '../../adapters/storage/tables/frozen-forecast';
import { idsRestricted } from '../../adapters/storage/queries/part-of-project';
import { readPastAlarms, writePastAlarms } from '../../adapters/storage/tables/past-alarm';
import { addReadings, readDaysAfter } from '../../adapters/storage/tables/reading';
import { readIterationsOfBoard } from '../../adapters/storage/tables/iteration';
import { readVersions } from '../../adapters/storage/tables/project-version';
import { noteWhatCame } from '../../app/frozen/note-what-came';
import { compareProject } from '../../app/sync/fill/compare-project';
import { discoverProjects } from '../../app/sync/fill/discover-projects';
import { fillProject } from '../../app/sync/fill/fill-project';
import { lookAgain } from '../../app/sync/fill/look-again';
import { type Extent, recomputeProject, type RecomputeProjectDeps } from '../../app/sync/judge/recompute-project';
import { pushRepairs } from '../../app/sync/repair/push-repairs';
import { repairProject } from '../../app/sync/repair/repair-project';
import { pastAlarmsOf } from '../../app/proof/past-alarms';
import { once } from '../../core/math/once-per';
import { judgePastWeeks } from '../../app/proof/judge-past-weeks';
import { isProofDue, proveProject } from '../../app/proof/prove-project';
import { FILL, JUDGE, JUDGE_TOUCHED, noState } from '../../app/sync/sync-state';
import { tick } from '../../app/sync/tick';
import { reportPeople } from '../../app/privacy/report-people';
import { rereadMarked } from '../../app/sync/repair/reread-marked';
import { projectIdIn, refName } from '../../core/model/containers';
import { fillingOf } from './keeping/filling';
import { followedBy } from './keeping/followed';
import type { Job } from './job';
import { judgingOf } from './judging/judging';
import { usualOf } from './judging/usual';
import type { Platform } from './platform';
import { peopleDepsOf } from './keeping/people';
import { quotaOf } from './quota';
import { keepTheRecent } from './keeping/retention';
import { storesOf } from './stores';
import { removalOf } from './keeping/take-event';
import { jobsAfterJudging, deliverProject } from './telling/deliver-project';
import { tickDepsOf } from './keeping/tick-deps';

/** One recomputation answers at most this many marked scopes; the others wait for the next. */
const MAX_SCOPES = 5000;
/** If Jira does not say how long to wait, the next try comes after this. */
const USUAL_WAIT_SECONDS = 60;

/** Runs one job. If Jira asks to wait, the job is queued for later. */
export async function runJob(job: Job, platform: Platform): Promise<void> {
  const stores = storesOf(platform.sql);
  const quota = quotaOf(platform, job.job, stores);
  try {
    await run(job, { platform, stores, quota });
  } catch (error) {
    if (!(error instanceof JiraBusy)) throw error;
    const seconds = Math.max(1, error.retryAfterSeconds || USUAL_WAIT_SECONDS);
    const at = new Date(platform.now().getTime() + seconds * 1000);
    await quota.blockUntil(at);
    await platform.push([job], at);
  } finally {
    await quota.writeDown();
  }
}

interface Running {
  readonly platform: Platform;
  readonly stores: ReturnType<typeof storesOf>;
  readonly quota: ReturnType<typeof quotaOf>;
}

async function run(job: Job, { platform, stores, quota }: Running): Promise<void> {
  const { sql, now, remainingMs, push, settings } = platform;
  const filling = fillingOf(platform, stores);
  const common = { ...stores, ...filling, now, remainingMs, permit: quota.permit };
  switch (job.job) {
    case 'discover':
      await discoverProjects({
        ...common,
        projectsThere: () => getProjects(platform.jira),
        removeProject: removalOf(sql, remainingMs),
        removeSettings: (projectId) => settings.removeLayer({ layer: 'project', projectId }),
        follows: () => followedBy(settings.readLayer),
      });
      return tick(tickDepsOf(platform));
    case 'fill': {
      const outcome = await fillProject(job, {
        ...common,
        push: (next, at) => push([next], at),
        compareProject: (key) => compareProject(key, common),
      });
      // The next project does not have to wait for the schedule.
      return outcome === 'filled' ? tick(tickDepsOf(platform)) : undefined;
    }
    case 'reread':
      return rereadMarked(common);
    case 'look':
      return lookAgain(job.projectKey, common);
    case 'repair': {
      const later = await repairProject(job.projectKey, {
        ...common,
        readVersionsStored: (key) => readVersions(sql, [key]),
        readIterationsOfBoard: (boardId) => readIterationsOfBoard(sql, boardId),
      });
      return later === null ? undefined : push([job], later);
    }
    case 'repairs':
      return pushRepairs(job.after, { ...stores, push, now });
    case 'recompute':
      return recompute(job.projectKey, job.only ?? 'whole', { platform, stores, quota });
    case 'prove':
      return prove(job.projectKey, { platform, stores, quota });
    case 'tell':
      return deliverProject(job.projectKey, { platform, stores, permit: quota.permit });
    case 'retention':
      return (await keepTheRecent(platform)) ? undefined : push([job], now());
    case 'personal-data':
      await noteAccountsInItems(sql, now());
      if (!(await reportPeople(peopleDepsOf(platform, stores)))) await push([job], now());
  }
}

type JudgedOf = Parameters<RecomputeProjectDeps['noteJudged']>[1];

async function recompute(projectKey: string, wanted: Extent, { platform, stores }: Running): Promise<void> {
  const { sql, now } = platform;
  const marked = await readDirtyScopes(sql, MAX_SCOPES);
  const homes = await homesOf(
    sql,
    marked.map(({ scope }) => scope),
  );
  const own = marked.filter(({ scope }) => homes.get(refName(scope)) === projectKey);
  let judged: Extent = wanted;
  let judgedOf: JudgedOf = { items: [], restsOn: null };
  const readProof = once(() => readPastAlarms(sql, projectKey));
  const deps = {
    ...stores,
    now,
    wanted,
    async lastJudgedAt() {
      const [whole, touched] = [
        await stores.readSync(projectKey, JUDGE),
        await stores.readSync(projectKey, JUDGE_TOUCHED),
      ];
      if (whole?.state !== 'done') return null;
      return touched !== null && touched.changedAt > whole.changedAt ? touched.changedAt : whole.changedAt;
    },
    noteWhatCame: (of: Parameters<typeof noteWhatCame>[1]) =>
      noteWhatCame(projectKey, of, {
        readFrozen: (key) => readFrozenOfProject(sql, key),
        noteLater: (noted) => noteLater(sql, noted),
      }),
    async noteJudged(extent: Extent, of: JudgedOf) {
      const job = extent === 'whole' ? JUDGE : JUDGE_TOUCHED;
      const before = (await stores.readSync(projectKey, job)) ?? noState(projectKey, job, now());
      await stores.saveSync({ ...before, state: 'done', items: of.items.length, changedAt: now() });
      judged = extent;
      judgedOf = of;
    },
    readPastAlarms: async () => pastAlarmsOf((await readProof())?.result ?? null),
    ...judgingOf(projectKey, platform, stores),
    ...usualOf(projectKey, platform, stores),
    projectId: async () => projectIdIn(await stores.readProjects(), projectKey),
  };
  await recomputeProject(projectKey, own, deps);
  // What is written for rules rests on the judgement of the whole project.
  if (judged !== 'whole') return;
  const isFilled = (await stores.readSync(projectKey, FILL))?.state === 'done';
  const isProven = !isFilled || !isProofDue(await readProof(), { projectKey, now: now(), ...judgedOf });
  const jobs = await jobsAfterJudging(projectKey, platform, stores);
  await platform.push(isProven ? jobs : [...jobs, { job: 'prove', projectKey }], now());
}

async function prove(projectKey: string, { platform, stores }: Running): Promise<void> {
  const { sql, now, remainingMs } = platform;
  const judging = judgingOf(projectKey, platform, stores);
  const loadOnce = once(() => judging.loadKept(projectKey));
  const common = { ...judging, loadKept: loadOnce, remainingMs, now };
  const isWhole = await proveProject(projectKey, {
    readProof: () => readPastAlarms(sql, projectKey),
    writeProof: (proof) => writePastAlarms(sql, { projectKey, ...proof }),
    async markProject(at) {
      await stores.markDirty([{ kind: 'project', id: projectKey }], { mark: `proven ${at.toISOString()}`, at });
      await platform.push([{ job: 'recompute', projectKey }], at);
    },
    async isAnyRestricted(itemIds) {
      const restricted = new Set(await idsRestricted(sql, projectKey, itemIds));
      return itemIds.some((id) => restricted.has(id));
    },
    ...common,
  });
  const isPastJudged =
    isWhole &&
    (await judgePastWeeks(projectKey, {
      ...common,
      readDaysAfter: (scope, day) => readDaysAfter(sql, scope, day),
      addReadings: (readings) => addReadings(sql, readings),
    }));
  if (!isPastJudged) await platform.push([{ job: 'prove', projectKey }], now());
}
