import { backgroundModules } from '../../../../local/forge/background/modules';
import { readManifest } from '../../../../local/forge/manifest';
import { fixtureDirectory } from '../built-fixture';

const manifest = readManifest(fixtureDirectory);
const withModules = (modules: object) => ({ ...manifest, modules: { function: [], ...modules } });

describe('backgroundModules', () => {
  it('are read from the manifest: one trigger for each event', () => {
    const watcher = { key: 'watcher', function: 'watch', ignoreSelf: true, onlyLicensed: false };
    expect(backgroundModules(manifest)).toEqual({
      consumers: [
        { key: 'worker', queue: 'work', function: 'consume' },
        { key: 'long-worker', queue: 'long-work', function: 'consume-long' },
      ],
      schedules: [{ key: 'hourly', function: 'tick', interval: 'hour', intervalSeconds: 3600 }],
      triggers: [
        { ...watcher, eventType: 'avi:jira:created:issue' },
        { ...watcher, eventType: 'avi:jira:updated:issue' },
        {
          key: 'installed',
          function: 'watch',
          eventType: 'avi:forge:installed:app',
          ignoreSelf: false,
          onlyLicensed: false,
        },
      ],
      preUninstall: [],
    });
  });

  it('an event may have a filter of its own', () => {
    const events = [{ eventType: 'avi:jira:updated:issue', filter: { ignoreSelf: true } }];
    expect(backgroundModules(withModules({ trigger: [{ key: 'a', function: 'b', events }] })).triggers).toEqual([
      { key: 'a', function: 'b', eventType: 'avi:jira:updated:issue', ignoreSelf: true, onlyLicensed: false },
    ]);
  });

  it('are refused where this machine could not keep to them', () => {
    const filter = { expression: 'event.issue.fields.project.key == "ABC"' };
    const trigger = [{ key: 'a', function: 'b', events: ['avi:jira:updated:issue'], filter }];
    expect(() => backgroundModules(withModules({ trigger }))).toThrow('modules.trigger');
    expect(() => backgroundModules(withModules({ consumer: [{ key: 'a', queue: 'b' }] }))).toThrow('modules.consumer');
  });
});
