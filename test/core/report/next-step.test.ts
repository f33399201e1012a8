import { deriveFacts } from '../../../src/core/history/facts';
import { nextStepFor } from '../../../src/core/report/next-step';
import type { SignalReading } from '../../../src/core/signals';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';
import { quiet, raised, unknown } from './readings';

const facts = deriveFacts(
  aSnapshot({
    takenAt: '2024-03-08T12:00Z',
    items: [
      anItem('PAY-1', { state: { ownerId: 'ana' } }),
      anItem('PAY-2'),
      anItem('PLAT-7', { state: { ownerId: 'ben' } }),
      anItem('PLAT-8'),
    ],
  }),
);
const named = (kind: 'waits-for' | 'chain-root' | 'weakest-link' | 'added' | 'removed', itemKey: string) => ({
  kind,
  itemKey,
  at: null,
});
const step = (key: string, ...readings: readonly SignalReading[]) => nextStepFor(key, readings, facts);

describe('the next step', () => {
  it('is none where nothing is raised', () => {
    expect(step('PAY-1', quiet('silent'), unknown('ageing'))).toBeNull();
  });

  it('in a deadlock: cut the weakest link', () => {
    const evidence = [named('weakest-link', 'PLAT-7'), named('weakest-link', 'PAY-1')];
    expect(step('PAY-1', raised('deadlock', { severity: 'severe', evidence }))).toEqual({
      signal: 'deadlock',
      act: 'cut-link',
      role: 'team',
      itemKey: 'PLAT-7',
      otherItemKey: 'PAY-1',
    });
  });

  it('when waiting: ask the root’s owner for a date', () => {
    const evidence = [named('waits-for', 'PAY-2'), named('chain-root', 'PLAT-7')];
    expect(step('PAY-1', raised('waiting', { evidence }))).toEqual({
      signal: 'waiting',
      act: 'ask-for-date',
      role: 'owner',
      itemKey: 'PLAT-7',
      otherItemKey: 'PAY-1',
    });
  });

  it('when waiting for what nobody owns: give it an owner', () => {
    expect(step('PAY-1', raised('waiting', { evidence: [named('waits-for', 'PLAT-8')] }))).toMatchObject({
      act: 'assign',
      role: 'project-lead',
      itemKey: 'PLAT-8',
      otherItemKey: 'PAY-1',
    });
  });

  it('when blocked: by a flag, the owner clears it; by a link, it is the blocker’s move', () => {
    expect(step('PAY-1', raised('blocked'))).toMatchObject({ act: 'unblock', role: 'owner', itemKey: 'PAY-1' });
    expect(step('PAY-2', raised('blocked'))).toMatchObject({ act: 'assign', role: 'project-lead', itemKey: 'PAY-2' });
    const evidence = [named('waits-for', 'PLAT-7')];
    expect(step('PAY-1', raised('blocked', { figures: { cause: 'link' }, evidence }))).toMatchObject({
      act: 'ask-for-date',
      itemKey: 'PLAT-7',
    });
  });

  it('in a conflict of dates: move the blocker, or get a new date for one that is overdue', () => {
    const evidence = [named('waits-for', 'PLAT-7')];
    expect(step('PAY-1', raised('dependency-conflict', { evidence }))).toEqual({
      signal: 'dependency-conflict',
      act: 'reschedule',
      role: 'project-lead',
      itemKey: 'PLAT-7',
      otherItemKey: 'PAY-1',
    });
    expect(step('PAY-1', raised('dependency-conflict', { figures: { blockerOverdue: true }, evidence }))).toMatchObject(
      {
        act: 'ask-for-date',
        itemKey: 'PLAT-7',
      },
    );
  });

  it('of work that does not move: ask its owner, or find one', () => {
    expect(step('PAY-1', raised('stalled'))).toMatchObject({ act: 'ask-owner', role: 'owner', itemKey: 'PAY-1' });
    expect(step('PAY-1', raised('silent'))).toMatchObject({ act: 'ask-owner' });
    expect(step('PAY-2', raised('silent'))).toMatchObject({ act: 'assign', itemKey: 'PAY-2' });
  });

  it('of work that is too old or was carried over: split it or close it', () => {
    expect(step('PAY-1', raised('ageing'))).toMatchObject({ act: 'split-or-close', role: 'owner' });
    expect(step('PAY-1', raised('carry-over'))).toMatchObject({ act: 'split-or-close', role: 'product-owner' });
  });

  it('of a scope that grew: decide about what came in last', () => {
    const evidence = [named('added', 'PAY-2'), named('removed', 'PAY-1')];
    expect(nextStepFor(null, [raised('scope-creep', { evidence })], facts)).toEqual({
      signal: 'scope-creep',
      act: 'decide-scope',
      role: 'product-owner',
      itemKey: 'PAY-2',
      otherItemKey: null,
    });
  });

  it('is the one that takes least among those for the most severe findings', () => {
    const waiting = raised('waiting', { evidence: [named('waits-for', 'PLAT-7')] });
    expect(step('PAY-1', raised('ageing'), waiting)).toMatchObject({ signal: 'waiting', act: 'ask-for-date' });
    expect(step('PAY-1', raised('ageing', { severity: 'severe' }), waiting)).toMatchObject({ signal: 'ageing' });
  });

  it('is that of the worst finding among equals', () => {
    expect(step('PAY-1', raised('stalled'), raised('silent'))).toMatchObject({ signal: 'stalled' });
    expect(step('PAY-1', raised('silent'), raised('stalled'))).toMatchObject({ signal: 'silent' });
  });
});
