import { join } from 'node:path';
import { stallPart } from '../../../../../local/cli/backtest/stall/stall-part';
import type { StallRow } from '../../../../../local/cli/backtest/stall/stall-row';
import { DATA_FOLDER, describeRecorded } from '../../../../adapters/jira/recorded';

const FILES = ['history/aea-2024.jsonl.gz', 'history/duracloud.jsonl.gz'];

describeRecorded('the chance to move on public trackers', FILES, () => {
  let rows: readonly StallRow[] = [];
  beforeAll(async () => {
    const history = FILES.map((file) => join(DATA_FOLDER, file));
    const result = await stallPart({ history, timeZone: 'UTC', format: 'json' });
    rows = (result?.document['stall'] ?? []) as readonly StallRow[];
  }, 180_000);

  it('tells better than any simple rule who stays', () => {
    expect(rows).toHaveLength(2);
    for (const { auc } of rows) {
      const { stalled, ...rules } = auc;
      expect(stalled).toBeGreaterThan(Math.max(...Object.values(rules).map((area) => area ?? 1)));
    }
    expect(rows[0]?.auc.stalled).toBeGreaterThan((rows[0]?.auc.daysInStatus ?? 1) + 0.03);
  });

  it('is a tenth nearer to what happens than the base rate', () => {
    for (const { brier } of rows) expect(brier.stalled).toBeLessThan(0.9 * (brier.base ?? 0));
  });

  it('flags a fifth at most', () => {
    for (const { atCut } of rows) expect(atCut.flaggedShare).toBeLessThanOrEqual(0.2);
  });
});
