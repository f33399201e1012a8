import { JiraRejected } from '../../src/adapters/jira/errors';
import { quoted } from '../../src/adapters/jira/rest/search';
import type { KeptSite, ProjectState } from './kept-site';
import type { SiteReading } from './site-reading';

/** The progress of reading a project. */
export interface ReadingStep {
  readonly project: string;
  readonly read: number;
  /** About how many issues there are to read. */
  readonly of: number;
}

export interface ReadOutcome {
  readonly project: string;
  /** The number of issues that were read this time; all of them the first time. */
  readonly read: number;
  /** The number of issues that are kept now. */
  readonly kept: number;
}

/** Clocks differ, and an index lags: changes of this period are read twice. */
const OVERLAP_MINUTES = 10;
const IDS_AT_ONCE = 200;

/**
 * Reads a project into the data folder: everything the first time, later only the changes; continues an interrupted
 * reading. Issues that were deleted from the project are deleted from the folder. @throws JiraError
 */
export async function readProject(
  project: string,
  {
    reading,
    kept,
    now,
    onStep,
  }: {
    readonly reading: SiteReading;
    readonly kept: KeptSite;
    readonly now: () => Date;
    readonly onStep: (step: ReadingStep) => void;
  },
): Promise<ReadOutcome> {
  const fieldNames = await reading.fields();
  const state = kept.stateOf(project);
  const running = state.running ?? begun(project, state, now());
  if (state.running === null) kept.forgetPart(project);
  const of = await reading.count(running.jql);
  const read = await readPages({ ...state, running });
  // Issues that were moved here, or became visible since, do not count as changed.
  const present = await reading.ids(inProject(project));
  const have = await kept.idsOf(project);
  const late = state.completeUntil === null ? [] : [...present].filter((id) => !have.has(id));
  for (let start = 0; start < late.length; start += IDS_AT_ONCE) {
    const jql = `id in (${late.slice(start, start + IDS_AT_ONCE).join(', ')}) ORDER BY key DESC`;
    for (let place: string | null = null, more = true; more;) {
      const page: Awaited<ReturnType<SiteReading['page']>> = await reading.page(jql, place);
      await kept.keepPage(project, page.issues);
      place = page.next;
      more = place !== null;
    }
  }
  const whole = await kept.merge(project, present, fieldNames);
  kept.keepState(project, { completeUntil: running.startedAt, running: null });
  return { project, read: read + late.length, kept: whole };

  async function readPages(
    from: ProjectState & { readonly running: NonNullable<ProjectState['running']> },
  ): Promise<number> {
    let { place, read: count } = from.running;
    onStep({ project, read: count, of: Math.max(of, count) });
    for (let more = true; more;) {
      const page = await pageOrAnew(from.running.jql, place);
      await kept.keepPage(project, page.issues);
      count += page.issues.length;
      place = page.next;
      more = place !== null;
      kept.keepState(project, { ...from, running: { ...from.running, place, read: count } });
      onStep({ project, read: count, of: Math.max(of, count) });
    }
    return count;
  }

  /** Jira keeps the position in a search for seven days: after that the search starts again. */
  async function pageOrAnew(jql: string, place: string | null) {
    try {
      return await reading.page(jql, place);
    } catch (error) {
      if (place === null || !(error instanceof JiraRejected)) throw error;
      return reading.page(jql, null);
    }
  }
}

const inProject = (project: string): string => `project = ${quoted(project)} ORDER BY key DESC`;

function begun(project: string, { completeUntil }: ProjectState, now: Date): NonNullable<ProjectState['running']> {
  const startedAt = now.toISOString();
  const whole = { startedAt, jql: inProject(project), place: null, read: 0 };
  if (completeUntil === null) return whole;
  // Minutes relative to now are the same in every time zone; a date in JQL is in the zone of the caller.
  const minutes = Math.ceil((now.getTime() - Date.parse(completeUntil)) / 60_000) + OVERLAP_MINUTES;
  return { ...whole, jql: `project = ${quoted(project)} AND updated >= -${String(minutes)}m ORDER BY key DESC` };
}
