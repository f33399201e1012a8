import { readPastAlarms, writePastAlarms } from '../../../../src/adapters/storage/tables/past-alarm';
import { removeProject } from '../../../../src/adapters/storage/removal/remove-project';
import { describeOnEngines } from '../engines';

const AT = new Date('2024-03-04T09:00:00Z');

describeOnEngines('past alarms', (database) => {
  it('are the last ones of a project, and go with it', async () => {
    const { sql } = database();
    const later = new Date(AT.getTime() + 1000);
    await writePastAlarms(sql, { projectKey: 'AB', madeAt: AT, result: '{"n":1}' });
    await writePastAlarms(sql, { projectKey: 'AB', madeAt: later, result: '{"n":2}' });
    await writePastAlarms(sql, { projectKey: 'CD', madeAt: AT, result: '{}' });
    expect(await readPastAlarms(sql, 'AB')).toEqual({ projectKey: 'AB', madeAt: later, result: '{"n":2}' });
    await removeProject(sql, 'AB', () => true);
    expect(await readPastAlarms(sql, 'AB')).toBeNull();
    expect((await readPastAlarms(sql, 'CD'))?.result).toBe('{}');
  });
});
