import { demoSite } from '../../../local/demo/demo-site';
import type { SiteIssue } from '../../../local/jira/site';

const site = demoSite(7);
const issues = [...site.issues];
const fieldOf = (issue: SiteIssue, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | null)?.[name], issue.fields);

describe('the demo company', () => {
  it('is as large and as old as a small company', () => {
    expect(site.projects.length).toBeGreaterThanOrEqual(6);
    expect(site.users.length).toBeGreaterThanOrEqual(30);
    expect(issues.length).toBeGreaterThanOrEqual(1200);
    const first = issues.map((issue) => String(fieldOf(issue, 'created'))).sort()[0];
    expect(first?.slice(0, 7)).toBe('2025-05');
    expect(site.now.slice(0, 7)).toBe('2026-11');
  });

  it('is the same for the same seed, and another for another', () => {
    expect(JSON.stringify([...demoSite(7).issues])).toBe(JSON.stringify(issues));
    expect(JSON.stringify([...demoSite(8).issues])).not.toBe(JSON.stringify(issues));
  });

  it('says something different of everything, each in the words of its trade', () => {
    const textOf = (body: unknown): string =>
      [...JSON.stringify(body).matchAll(/"text":"([^"]+)"/g)].map(([, text]) => text).join(' ');
    const descriptions = issues.flatMap((issue) => {
      const description = fieldOf(issue, 'description');
      return description === null ? [] : [textOf(description)];
    });
    expect(descriptions.length).toBeGreaterThan(1000);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    expect(descriptions.every((text) => text.includes('Acceptance criteria:'))).toBe(true);
    const remarks = issues.flatMap((issue) =>
      (fieldOf(issue, 'comment.comments') as readonly { body: unknown }[]).map(({ body }) => textOf(body)),
    );
    const times = new Map<string, number>();
    for (const remark of remarks) times.set(remark, (times.get(remark) ?? 0) + 1);
    expect(times.size).toBeGreaterThan(300);
    expect(Math.max(...times.values()) / remarks.length).toBeLessThan(0.06);
    const epics = issues.filter((issue) => fieldOf(issue, 'issuetype.name') === 'Epic');
    expect(epics.every((issue) => textOf(fieldOf(issue, 'description')).startsWith('Goal: '))).toBe(true);
    expect(site.sprints.every(({ goal }) => (goal ?? '') !== '')).toBe(true);
  });

  it('has unique keys and ids, and history ids that rise with time', () => {
    expect(new Set(issues.map((issue) => issue.key)).size).toBe(issues.length);
    expect(new Set(issues.map((issue) => issue.id)).size).toBe(issues.length);
    const histories = issues.flatMap((issue) => issue.histories);
    expect(new Set(histories.map((history) => history.id)).size).toBe(histories.length);
    const byId = [...histories].sort((a, b) => Number(a.id) - Number(b.id));
    const moments = byId.map((history) => Date.parse(history.created));
    expect(moments.every((moment, index) => index === 0 || moment >= (moments[index - 1] ?? 0))).toBe(true);
  });

  it('tells one story in the history and in the fields', () => {
    for (const issue of issues) {
      const moves = issue.histories.flatMap((history) => history.items).filter((item) => item.field === 'status');
      moves.forEach((move, index) => expect(move.from).toBe(index === 0 ? '10000' : moves[index - 1]?.to));
      expect(fieldOf(issue, 'status.id')).toBe(moves.at(-1)?.to ?? '10000');
    }
  });

  it('never acts in the future or before the issue exists', () => {
    for (const issue of issues) {
      const created = Date.parse(String(fieldOf(issue, 'created')));
      for (const history of issue.histories) {
        expect(Date.parse(history.created)).toBeGreaterThanOrEqual(created);
      }
    }
    const latest = Math.max(
      ...issues.flatMap((issue) => issue.histories.map((history) => Date.parse(history.created))),
    );
    expect(latest).toBeLessThanOrEqual(Date.parse(site.now));
  });

  it('derails each project for a reason of its own, and keeps one healthy', () => {
    const signals = site.truth.map((derailment) => derailment.signal);
    expect(new Set(signals).size).toBe(signals.length);
    expect(signals.filter((signal) => signal === null)).toHaveLength(1);
  });

  it('holds what real trackers hold: carry-over, late planning, bulk edits, automation, hidden blockers', () => {
    const items = issues.flatMap((issue) => issue.histories.flatMap((history) => history.items));
    expect(
      items.filter((item) => item.field === 'Sprint' && (item.to ?? '').split(', ').length >= 3).length,
    ).toBeGreaterThan(5);
    expect(items.some((item) => item.field === 'Flagged')).toBe(true);
    expect(
      issues.some((issue) => issue.histories.some((history) => history.authorAccountId === 'acc-automation')),
    ).toBe(true);
    expect(issues.some((issue) => issue.securityLevelId !== null)).toBe(true);
    expect(site.users.some((user) => !user.active)).toBe(true);
  });
});
