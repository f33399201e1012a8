import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkCalendar } from '../../src/core/model/time/create-work-calendar';
import { USUAL_CALENDAR } from '../../src/core/settings/tracker/calendar-over';
import { loadExport } from '../cli/report/load-export';
import { exportLines } from '../demo/as-export';
import type { Site } from '../jira/site';
import type { Organisation } from './organisation';
import { organisationOf } from './told/organisation-of';

const WEEK_MS = 7 * 86_400_000;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
export const DEMO_ORGANISATION = 'northwind';

/**
 * The demo company as an organisation of Azure DevOps, with the same facts as in Jira. Its dates are moved by whole
 * weeks, so that they are at most a week old: a browser only has its real clock.
 */
export async function demoOrganisation(site: Site, now: Date): Promise<Organisation> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-organisation-'));
  try {
    const file = join(folder, 'demo.jsonl');
    writeFileSync(file, exportLines(site).join('\n'));
    const takenAt = new Date(site.now);
    const { gathered, titles } = await loadExport([file], takenAt);
    const calendar = createWorkCalendar({ ...USUAL_CALENDAR, timeZone: site.timeZone });
    const organisation = organisationOf(DEMO_ORGANISATION, { ...gathered, calendar, takenAt }, titles);
    const weeks = Math.floor((now.getTime() - takenAt.getTime()) / WEEK_MS);
    return later(organisation, weeks * WEEK_MS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same organisation, with everything moved later by this time. */
function later(organisation: Organisation, milliseconds: number): Organisation {
  const instant = (iso: string): string => new Date(Date.parse(iso) + milliseconds).toISOString();
  const day = (date: string): string => instant(`${date}T00:00:00Z`).slice(0, 10);
  const value = (field: unknown): unknown =>
    typeof field === 'string' && INSTANT.test(field) ? instant(field) : field;
  return {
    ...organisation,
    projects: organisation.projects.map((project) => ({
      ...project,
      iterations: project.iterations.map((node) => ({
        ...node,
        startOn: day(node.startOn),
        finishOn: day(node.finishOn),
      })),
    })),
    revisions: organisation.revisions.map((revision) => ({
      ...revision,
      fields: Object.fromEntries(Object.entries(revision.fields).map(([name, field]) => [name, value(field)])),
    })),
    links: organisation.links.map((row) => ({ ...row, changedDate: instant(row.changedDate) })),
  };
}
