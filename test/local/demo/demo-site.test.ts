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
