import { wantedWords } from '../../../static/issue-panel/wanted-words';
import { aHealth, chainLink, container, evidence, item, scope, stalled, step } from '../harness/health-builder';

describe('wantedWords', () => {
  it('asks for each item, person and sprint that is named, once, nearest first', () => {
    const health = aHealth({
      chain: [chainLink('SHOP-41', 0, { ownerId: 'acc-1' }), chainLink('PLAT-7', 1)],
      nextStep: step({
        signal: 'waiting',
        act: 'assign',
        role: 'team',
        item: item('PLAT-7'),
        otherItem: item('INF-1'),
      }),
      findings: [
        stalled({
          nextStep: step({ signal: 'stalled', act: 'assign', role: 'project-lead', item: item('SHOP-77') }),
          evidence: [
            evidence({ kind: 'entered-status', item: item('SHOP-41'), by: 'acc-2' }),
            evidence({ kind: 'in-iteration', by: null, to: '28' }),
          ],
        }),
      ],
      sprint: container({
        kind: 'sprint',
        sprintId: '31',
        scope: scope({ latest: [evidence({ kind: 'added', item: item('SHOP-61'), by: 'acc-1' })] }),
      }),
      epic: container({
        kind: 'epic',
        item: item('SHOP-2'),
        scope: null,
        children: [{ item: item('SHOP-9'), level: 'at-risk', signals: [] }],
      }),
    });
    expect(wantedWords(health)).toEqual({
      issueKeys: ['SHOP-41', 'PLAT-7', 'INF-1', 'SHOP-77', 'SHOP-2', 'SHOP-9', 'SHOP-61'],
      accountIds: ['acc-1', 'acc-2'],
      sprintIds: ['31', '28'],
    });
  });

  it('asks for nothing where nothing is named', () => {
    expect(wantedWords(aHealth())).toEqual({ issueKeys: [], accountIds: [], sprintIds: [] });
  });
});
