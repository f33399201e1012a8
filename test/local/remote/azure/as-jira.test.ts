import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadExport } from '../../../../local/cli/report/load-export';
import { siteFromExport } from '../../../../local/jira/import/site-from-export';
import { azureService } from '../../../../local/azure/service';
import { loadSite } from '../../../../local/cli/start/load-site';
import { asIssues } from '../../../../local/remote/azure/local-site';
import { readOwnOrganisation } from '../../../../local/remote/azure/own-organisation';
import { exportLines } from '../../../../local/remote/azure/as-jira/export-lines';
import { ENGLISH } from '../../../../local/terminal-voice';
import { translate } from '../../../../src/adapters/azure/translation/translate';
import { createWorkCalendar } from '../../../../src/core/model/time/create-work-calendar';
import { presentState, stateAt } from '../../../../src/core/model/replay';
import { anOrganisation } from '../../azure/reading';
import { fabrikam } from '../../azure/small-organisation';

const NOW = new Date('2026-03-20T12:00:00Z');
const calendar = createWorkCalendar({
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  startHour: 9,
  endHour: 17,
  holidays: [],
});

it('opens as issues of a Jira with the same history', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-as-jira-'));
  try {
    const { read } = anOrganisation(fabrikam(), { now: () => NOW });
    const azure = translate([(await read('Fabrikam')).record], { takenAt: NOW, calendar });
    const path = join(folder, 'fabrikam.jsonl');
    writeFileSync(path, exportLines(azure, azure.titles).join('\n'));

    const jira = await loadExport([path], NOW);
    expect(jira.rejected).toEqual([]);
    const sprints = new Map(jira.gathered.iterations.map(({ id, name }) => [id, name]));
    const statuses = new Map(jira.gathered.statuses.map(({ id, name }) => [id, name]));
    const plain = (state: ReturnType<typeof stateAt>, of: 'jira' | 'azure') => ({
      ...state,
      key: state.key.replace(/^FABRIKAM-/, ''),
      projectKey: '',
      statusId: of === 'jira' ? statuses.get(state.statusId) : state.statusId.replace(/^\w+:/, ''),
      iterationIds:
        of === 'jira' ? state.iterationIds.map((id) => sprints.get(id)) : state.iterationIds.map(() => 'Sprint 1'),
    });
    for (const item of azure.items) {
      const there = jira.gathered.items.find(({ id }) => id === item.id)!;
      expect(there.level).toBe(item.level);
      for (const at of [item.createdAt, ...item.changes.map((change) => change.at)])
        expect(plain(stateAt(there, at), 'jira')).toEqual(plain(stateAt(item, at), 'azure'));
    }
    const [four, five] = ['4', '5'].map((id) => jira.gathered.items.find((item) => item.id === id)!);
    expect([four!.links[0], five!.links[0]]).toMatchObject([
      { meaning: 'blocks', otherKey: 'FABRIKAM-5' },
      { meaning: 'waits-for', otherKey: 'FABRIKAM-4' },
    ]);
    expect(presentState(four!).iterationIds).toHaveLength(1);

    const { site, rejected } = await siteFromExport([path]);
    expect([rejected, site.name, [...site.issues].length, site.sprints.length]).toEqual([[], 'Fabrikam', 5, 1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('is read of an organisation into a file for its owner alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-as-jira-'));
  try {
    const service = azureService(fabrikam(), { accepts: () => true, now: () => NOW });
    const { file } = await readOwnOrganisation(
      { azure: 'https://dev.azure.com/org', project: 'Fabrikam', data: folder },
      {
        environment: { AZURE_DEVOPS_TOKEN: 'pat' },
        ask: async () => null,
        progress: { at: () => undefined, clear: () => undefined },
        say: () => undefined,
        voice: ENGLISH,
        sleep: async () => undefined,
        now: () => NOW,
        fetch: service.fetch,
      },
    );
    const path = join(folder, 'opened', 'work-items.jsonl');
    expect(await asIssues([file], { path, now: NOW, say: () => undefined, voice: ENGLISH })).toEqual([path]);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const { site, about } = await loadSite({ import: [path] });
    expect([...site.issues].map(({ key }) => key).toSorted()).toEqual([1, 2, 3, 4, 5].map((id) => `FABRIKAM-${id}`));
    expect(about).toContain('5 issues');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
