import { join } from 'node:path';
import { stallPart } from '../../../../../local/cli/backtest/stall/stall-part';
import type { StallRow } from '../../../../../local/cli/backtest/stall/stall-row';
import { ENGLISH } from '../../../../../local/terminal-voice';
import { DATA_FOLDER, describeRecorded } from '../../../../adapters/jira/recorded';

const FILES = ['history/aea-2024.jsonl.gz', 'history/duracloud.jsonl.gz'];

describeRecorded('the chance to move on public trackers', FILES, () => {
  let rows: readonly StallRow[] = [];
  beforeAll(async () => {
    const history = FILES.map((file) => join(DATA_FOLDER, file));
    const result = await stallPart({ history, timeZone: 'UTC', format: 'json', rolling: true }, ENGLISH);
    rows = (result?.document['stall'] ?? []) as readonly StallRow[];
  }, 180_000);

  it('ranks better than any simple rule', () => {
    expect(rows).toHaveLength(2);
    for (const { auc, mode } of rows) {
      expect(mode).toBe('rolling');
      const { stalled, ...rules } = auc;
      expect(stalled).toBeGreaterThan(Math.max(...Object.values(rules).map((area) => area ?? 1)));
    }
  });

  it('is nearer to what happens than the base rate, and as near as was measured', () => {
    const [aea, duracloud] = rows;
    expect(aea?.brier.stalled).toBeLessThan(0.188);
    expect(aea?.brier.base).toBeCloseTo(0.209, 3);
    expect(duracloud?.brier.stalled).toBeLessThan(0.23);
    expect(duracloud?.brier.base).toBeCloseTo(0.25, 3);
    expect(aea?.ece).toBeLessThan(0.04);
  });

  it('flags a fifth at most', () => {
    for (const { atCut } of rows) expect(atCut.flaggedShare).toBeLessThanOrEqual(0.2);
  });
});
