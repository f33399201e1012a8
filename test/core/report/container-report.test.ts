import { deriveFacts } from '../../../src/core/facts/facts';
import type { ContainerRef } from '../../../src/core/model/containers';
import { reportContainer } from '../../../src/core/report/container-report';
import { judge } from '../../../src/core/report/judge';
import type { ContainerReport } from '../../../src/core/report/report';
import { defaultSettings } from '../../../src/core/signals/settings';
import { anItem, type ItemBuilder } from '../../builders/item';
import { anIteration, aSnapshot, aVersion } from '../../builders/snapshot';
import { raised } from './readings';

const report = (container: ContainerRef, takenAt: string, items: readonly ItemBuilder[]) =>
  judge(
    deriveFacts(
      aSnapshot({
        takenAt,
        items,
        iterations: [anIteration('7', { started: '2024-03-04T09:00Z', planned: '2024-03-15T17:00Z' })],
        versions: [aVersion('1', { projectKey: 'PAY', startOn: '2024-03-04', releaseOn: '2024-03-15' })],
      }),
    ),
    defaultSettings,
  ).container(container);
const item = () => anItem('PAY-1', { state: { iterationIds: ['7'], versionIds: ['1'] } });
const iteration: ContainerRef = { kind: 'iteration', id: '7' };
const version: ContainerRef = { kind: 'version', id: '1' };

describe('the report of a container', () => {
  it('calls it by its key or name', () => {
    const epic = anItem('PAY-2', { level: 'parent' });
    const at = '2024-03-13T12:00Z';
    expect(report({ kind: 'project', id: 'PAY' }, at, [item()]).key).toBe('PAY');
    expect(report({ kind: 'parent', id: 'id-PAY-2' }, at, [item(), epic]).key).toBe('PAY-2');
    expect(report(iteration, at, [item()]).key).toBe('Iteration 7');
    expect(report(version, at, [item()]).key).toBe('Version 1');
    expect(report({ kind: 'version', id: '99' }, at, [item()]).key).toBe('99');
  });

  it('is off track once an iteration’s end has passed with work open', () => {
    expect(report(iteration, '2024-03-15T17:00Z', [item()]).levelReason).toBe('no-forecast');
    expect(report(iteration, '2024-03-15T17:00:01Z', [item()])).toMatchObject({
      level: 'off-track',
      levelReason: 'overdue',
    });
    const done = item().movesTo('done', '2024-03-14T09:00Z');
    expect(report(iteration, '2024-03-15T17:00:01Z', [done])).toMatchObject({
      level: 'on-track',
      levelReason: 'nothing-open',
    });
  });

  it('is off track once a version’s release date has passed with work open', () => {
    expect(report(version, '2024-03-15T23:59Z', [item()]).levelReason).toBe('no-forecast');
    expect(report(version, '2024-03-16T00:00Z', [item()]).levelReason).toBe('overdue');
  });

  it('is at risk, of a project, once the date of something in it has passed', () => {
    const project: ContainerRef = { kind: 'project', id: 'PAY' };
    const planned = () => anItem('PAY-1', { state: { versionIds: ['1'] } });
    expect(report(project, '2024-03-15T23:59Z', [planned()]).level).toBe('unknown');
    expect(report(project, '2024-03-16T00:00Z', [planned()])).toMatchObject({
      level: 'at-risk',
      levelReason: 'severe-inside',
    });
  });

  it('is at risk, of a project, where a scope in it with open work is off track or has a severe finding', () => {
    const facts = deriveFacts(
      aSnapshot({
        takenAt: '2024-03-13T12:00Z',
        items: [anItem('PAY-9', { level: 'parent' }), anItem('PAY-1', { state: { parentId: 'id-PAY-9' } })],
      }),
    );
    const reasonWith = (inside: Partial<ContainerReport>, kind: 'project' | 'parent' = 'project') => {
      const epic = judge(facts, defaultSettings).container({ kind: 'parent', id: 'id-PAY-9' });
      const container: ContainerRef = { kind, id: kind === 'project' ? 'PAY' : 'id-PAY-9' };
      const given = { facts, settings: defaultSettings, reportOf: () => ({ ...epic, ...inside }) };
      return reportContainer(container, given).levelReason;
    };
    expect(reasonWith({ level: 'off-track' })).toBe('severe-inside');
    expect(reasonWith({ readings: [raised('scope-creep', { severity: 'severe' })] })).toBe('severe-inside');
    expect(reasonWith({ level: 'at-risk', readings: [raised('scope-creep')] })).not.toBe('severe-inside');
    expect(reasonWith({ level: 'off-track' }, 'parent')).not.toBe('severe-inside');
  });

  it('is off track once a parent’s due date has passed and it is not done', () => {
    const epic = () => anItem('PAY-2', { level: 'parent', state: { dueOn: '2024-03-12' } });
    const parent: ContainerRef = { kind: 'parent', id: 'id-PAY-2' };
    expect(report(parent, '2024-03-13T00:00Z', [epic()]).levelReason).toBe('overdue');
    expect(report(parent, '2024-03-13T00:00Z', [epic().movesTo('done', '2024-03-12T09:00Z')]).level).toBe('unknown');
  });

  it('says by the forecast whether a date is at risk', () => {
    const key = (number: number) => `PAY-${number}`;
    const day = (number: number) => new Date(Date.UTC(2024, 0, 10 + number)).toISOString().slice(0, 10);
    const finished = Array.from({ length: 40 }, (_, index) =>
      anItem(key(index + 1), { at: '2024-01-08T09:00Z', state: { versionIds: ['1'] } })
        .movesTo('in-progress', `${day(index)}T09:00Z`)
        .movesTo('done', `${day(index)}T16:00Z`),
    );
    const open = Array.from({ length: 90 }, (_, index) =>
      anItem(key(index + 101), { at: '2024-01-08T09:00Z', state: { versionIds: ['1'] } }),
    );
    const { forecast, readings } = report(version, '2024-03-01T12:00Z', [...finished, ...open]);
    if (forecast.status !== 'known') throw new Error(forecast.status);
    expect(forecast.chance).toBeLessThan(0.5);
    const chance = Math.round((forecast.chance ?? NaN) * 1000) / 1000;
    expect(readings.find(({ signal }) => signal === 'date-at-risk')).toMatchObject({
      status: 'raised',
      figures: { open: 90, chance, toldBy: 'forecast' },
    });
  });

  it('has no ledger where a scope has no baseline, and says why in its readings', () => {
    const { ledger, level, readings } = report({ kind: 'iteration', id: '99' }, '2024-03-13T12:00Z', [item()]);
    expect([ledger, level]).toEqual([null, 'unknown']);
    expect(readings).toContainEqual({ signal: 'scope-creep', status: 'unknown', because: { reason: 'no-dates' } });
  });

  it('survives a ledger that breaks', () => {
    const facts = deriveFacts(
      aSnapshot({
        takenAt: '2024-03-13T12:00Z',
        items: [item()],
        iterations: [anIteration('7', {})],
        versions: [aVersion('1', { projectKey: 'PAY' })],
      }),
    );
    const ledgerOf = () => {
      throw new Error('no such thing');
    };
    const broken = { ...facts, ledgerOf };
    expect(judge(broken, defaultSettings).container({ kind: 'project', id: 'PAY' })).toMatchObject({
      level: 'unknown',
      ledger: null,
    });
  });
});
