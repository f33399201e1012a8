import { inOrder } from '../../../src/core/report/reading-order';
import type { SignalReading } from '../../../src/core/signals';
import { quiet, raised, unknown } from './readings';

const orderOf = (...readings: readonly SignalReading[]) => inOrder(readings).map(({ signal }) => signal);

describe('the order of readings', () => {
  it('is raised, quiet, unknown; the last two as they were listed', () => {
    expect(
      orderOf(unknown('stalled'), quiet('silent'), unknown('ageing'), quiet('blocked'), raised('waiting')),
    ).toEqual(['waiting', 'silent', 'blocked', 'stalled', 'ageing']);
  });

  it('is by severity before all', () => {
    expect(orderOf(raised('waiting'), raised('carry-over', { severity: 'severe' }))).toEqual(['carry-over', 'waiting']);
  });

  it('is then dependency, stall, scope', () => {
    expect(orderOf(raised('carry-over'), raised('silent'), raised('waiting'))).toEqual([
      'waiting',
      'silent',
      'carry-over',
    ]);
  });

  it('is then by how far beyond the usual it is', () => {
    const ageing = raised('ageing', { figures: { ageDays: 20, expectedDays: 12 } });
    const silent = (idleDays: number) => raised('silent', { figures: { idleDays, usualDays: 3 } });
    expect(orderOf(ageing, silent(12))).toEqual(['silent', 'ageing']);
    expect(orderOf(silent(10), ageing)).toEqual(['ageing', 'silent']);
  });

  it('puts a deadlock before any other dependency', () => {
    const severe = { severity: 'severe' } as const;
    const conflict = raised('dependency-conflict', { ...severe, figures: { gapDays: 90 } });
    expect(orderOf(conflict, raised('deadlock', severe))).toEqual(['deadlock', 'dependency-conflict']);
  });
});
