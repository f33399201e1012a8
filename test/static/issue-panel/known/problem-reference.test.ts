import { problemReference } from '../../../../static/issue-panel/known/problem-reference';
import { READINGS } from '../../harness/states/readings';
import { aHealth, container, item, stalled, waiting } from '../../harness/health-builder';

describe('the reference of a problem', () => {
  it('says when, what by number, the level with its rule, what was found, and how much was read', () => {
    const health = aHealth({
      level: 'at-risk',
      levelReason: 'severe-signal',
      findings: [waiting(), stalled(), stalled({ subject: 'sprint' })],
      read: { items: 412, changes: 3120, truncated: true },
    });
    expect(problemReference(health, 'item')).toBe(
      'BW1 20260219T133200Z item:10041 at-risk:severe-signal waiting!,stalled 412/3120+',
    );
  });

  it('names a sprint and an epic by number, and what may not be seen not at all', () => {
    const sprint = container({ kind: 'sprint', sprintId: '31' });
    const epic = container({ kind: 'epic', item: item('SHOP-2') });
    const health = aHealth({ sprint, epic });
    expect(problemReference(health, 'sprint')).toContain(' sprint:31 at-risk:target-uncertain nothing ');
    expect(problemReference(health, 'epic')).toContain(' epic:2 ');
    const unseen = { ...health, epic: { ...epic, item: { visible: false } as const } };
    expect(problemReference(unseen, 'epic')).toContain(' epic:- ');
  });

  it('holds no key, no name and no text of the site', () => {
    for (const health of Object.values(READINGS)) {
      for (const shown of ['item', 'epic', 'sprint'] as const) {
        if (shown !== 'item' && health[shown] === null) continue;
        expect(problemReference(health, shown)).toMatch(
          /^BW1 \d{8}T\d{6}Z (item|epic|sprint):[\d-]+ [a-z-]+:[a-z-]+ [a-z!,-]+ \d+\/\d+\+?$/,
        );
      }
    }
  });
});
