import type { ItemHealth } from '../../../../src/contract/item-health';
import { Panel } from '../../../../static/issue-panel/panel';
import { ageing, aHealth, carryOver, scopeCreep, stalled, waiting } from '../../harness/health-builder';
import { inOrder, markup, visibleText } from '../rendered';

const panel = (health: ItemHealth) => (
  <Panel health={health} refreshing={false} failure={null} refresh={() => undefined} />
);
const textOf = (health: ItemHealth) => visibleText(panel(health));

describe('the findings', () => {
  it('stand as the resolver orders them, three at most', () => {
    const text = textOf(aHealth({ level: 'at-risk', findings: [ageing(), waiting(), stalled(), carryOver()] }));
    expect(inOrder(text, ['Open longer than usual', 'Waits for', 'Stalled in Review'])).toBe(true);
    expect(text).not.toContain('In its 3rd sprint');
  });

  it.each([
    [3, null],
    [4, 'All findings (4)'],
    [5, 'All findings (5)'],
  ])('of %s, the rest is behind %s', (count, words) => {
    const findings = [waiting(), stalled(), ageing(), carryOver(), scopeCreep({ subject: 'item' })].slice(0, count);
    const text = textOf(aHealth({ level: 'at-risk', findings }));
    if (words === null) expect(text).not.toContain('All findings');
    else expect(text).toContain(words);
    expect(markup(panel(aHealth({ level: 'at-risk', findings }))).match(/Evidence: /g)).toHaveLength(3);
  });

  it('show no price and no bar until there is one', () => {
    const html = markup(panel(aHealth({ level: 'at-risk', findings: [waiting(), stalled()] })));
    expect(html).not.toContain('bw-price');
    expect(html).not.toContain('What it costs');
  });

  it('show prices, and a bar of what each cause costs at most, dearest first', () => {
    const findings = [stalled({ priceDays: 3 }), ageing({ priceDays: 2.5 }), waiting({ priceDays: 4 })];
    const html = markup(panel(aHealth({ level: 'at-risk', findings })));
    expect(html).toContain('What it costs: waiting 4\u00a0d, stalled 3\u00a0d');
    expect(html).toContain('+3\u00a0d');
  });

  it('show a price of less than a day as such, and none where no date moves', () => {
    const findings = [waiting({ priceDays: 4 }), stalled({ priceDays: 0.4 }), ageing({ priceDays: 0 })];
    const text = textOf(aHealth({ level: 'at-risk', findings }));
    expect(text).toContain('under 1 d');
    expect(text).not.toMatch(/[+ ]0 d/);
  });

  it('draw no bar of what its sprint or its epic costs, nor of one cause alone', () => {
    const around = [stalled({ priceDays: 3 }), scopeCreep({ subject: 'sprint', priceDays: 17 })];
    const html = markup(panel(aHealth({ level: 'at-risk', findings: around })));
    expect(html).not.toContain('+17\u00a0d');
    expect(html).not.toContain('What it costs');
  });

  it('carry the colour of their cause where they move a date, and say the cause in words', () => {
    const findings = [
      waiting({ priceDays: 4 }),
      stalled({ priceDays: 3 }),
      scopeCreep({ subject: 'item', priceDays: 2 }),
    ];
    const html = markup(panel(aHealth({ level: 'on-track', findings })));
    expect(
      inOrder(html, [
        'bw-cause-dependency',
        'Evidence: Waits for',
        'bw-cause-stall',
        'bw-cause-scope',
        'Evidence: Scope grew',
      ]),
    ).toBe(true);
  });

  it('have no colour where they move none, and say how bad they are', () => {
    const html = markup(panel(aHealth({ level: 'on-track', findings: [waiting(), stalled()] })));
    expect(html).not.toMatch(/bw-cause-(dependency|stall)/);
    expect(inOrder(html, ['Severe', 'Worth a look'])).toBe(true);
  });
});
