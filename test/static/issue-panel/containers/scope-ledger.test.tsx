import { ScopeLedger } from '../../../../static/issue-panel/containers/scope-ledger';
import { ScopeSums } from '../../../../static/issue-panel/containers/scope-sums';
import { scope } from '../../harness/health-builder';
import { markup, visibleText } from '../rendered';

const NOTHING = { count: 0, points: 0 };

describe('ScopeLedger', () => {
  it('says the sum in words, and why work was added', () => {
    const text = visibleText(<ScopeLedger scope={scope()} />);
    expect(text).toContain('12 at the start + 5 added − 1 removed = 16 items now');
    expect(text).toContain('Added: 3 discovered, 2 new demand.');
  });

  it('leaves out what did not happen', () => {
    const grown = scope({ removed: NOTHING, added: { count: 1, points: 2 }, now: { count: 13, points: 36 } });
    expect(visibleText(<ScopeLedger scope={grown} />)).toContain('12 at the start + 1 added = 13 items now');
  });

  it('says so when nothing happened', () => {
    const still = scope({ added: NOTHING, removed: NOTHING, now: { count: 1, points: 3 }, byCause: [] });
    const text = visibleText(<ScopeLedger scope={still} />);
    expect(text).toContain('1 item, as at the start');
    expect(text).not.toContain('Added:');
    expect(markup(<ScopeLedger scope={still} />)).not.toContain('bw-share-bar');
  });

  it('shows the sums by items and by points as a table', () => {
    const text = visibleText(<ScopeSums scope={scope()} />);
    expect(text).toContain('Start Added Removed Re-est. Now Items 12 +5 −1 – 16 Points 34 +13 −3 +2 46');
  });

  it('leaves out points where nobody estimates, and re-estimates where nobody re-estimated', () => {
    const unestimated = scope({
      start: { count: 12, points: 0 },
      added: { count: 5, points: 0 },
      removed: { count: 1, points: 0 },
      now: { count: 16, points: 0 },
      reEstimatedPoints: 0,
    });
    const text = visibleText(<ScopeSums scope={unestimated} />);
    expect(text).toContain('Start Added Removed Now Items 12 +5 −1 16');
    expect(text).not.toContain('Points');
  });

  it('draws what is kept, what left and what came, each with its value', () => {
    const html = markup(<ScopeLedger scope={scope()} />);
    expect(html).toContain('<title>11 items of the start still in</title>');
    expect(html).toContain('<title>1 removed</title>');
    expect(html).toContain('<title>5 added</title>');
  });
});
