import { platformRules } from '../../.config/forge/platform-rules.cjs';

const surroundings = { exists: () => true, productEvents: ['avi:jira:updated:issue'] };
const findings = (manifest: object, exists: (path: string) => boolean = surroundings.exists) =>
  platformRules(manifest, { ...surroundings, exists });

it('finds nothing in a manifest that keeps every rule', () => {
  expect(
    findings({
      app: { runtime: { memoryMB: 512 } },
      modules: {
        'jira:issueContext': [{ key: 'health' }],
        function: [{ key: 'resolver', runtime: { memoryMB: 1024 } }],
        trigger: [{ key: 'on-change', events: ['avi:jira:updated:issue', 'avi:forge:installed:app'] }],
        scheduledTrigger: [{ key: 'nightly', interval: 'day' }],
        'dashboards:widget': [{ key: 'portfolio', edit: {} }],
        'jira:dashboardGadget': [{ key: 'gadget' }],
      },
      resources: [{ key: 'panel', path: 'static/panel/dist' }],
      permissions: { scopes: [] },
    }),
  ).toEqual([]);
});

it.each([
  [
    'memory of the app',
    { app: { runtime: { memoryMB: 2048 } } },
    'manifest.yml app.runtime: memoryMB 2048 is not between 128 and 1024',
  ],
  [
    'memory of a function',
    { modules: { function: [{ key: 'f', runtime: { memoryMB: 64 } }] } },
    'manifest.yml function f: memoryMB 64 is not between 128 and 1024',
  ],
  [
    'a long key of a function',
    { modules: { function: [{ key: 'a'.repeat(24) }] } },
    `manifest.yml function ${'a'.repeat(24)}: its key is longer than 23 characters`,
  ],
  [
    'one key for two modules',
    { modules: { function: [{ key: 'nightly' }], trigger: [{ key: 'nightly' }] } },
    'manifest.yml key nightly: used more than once; keys are unique over all modules',
  ],
  [
    'an unknown event',
    { modules: { trigger: [{ key: 't', events: ['avi:jira:exploded:issue'] }] } },
    'manifest.yml trigger t: there is no event avi:jira:exploded:issue',
  ],
  [
    'an unknown event with a filter',
    { modules: { trigger: [{ key: 't', events: [{ eventType: 'avi:jira:moved:sprint' }] }] } },
    'manifest.yml trigger t: there is no event avi:jira:moved:sprint',
  ],
  [
    'six schedules',
    { modules: { scheduledTrigger: [1, 2, 3, 4, 5, 6].map((n) => ({ key: `s${n}`, interval: 'day' })) } },
    'manifest.yml scheduledTrigger: 6 of them, 5 are allowed',
  ],
  [
    'two fast schedules',
    { modules: { scheduledTrigger: [1, 2].map((n) => ({ key: `s${n}`, interval: 'fiveMinute' })) } },
    'manifest.yml scheduledTrigger: only one may run every five minutes',
  ],
  [
    'a deprecated module',
    { modules: { 'jira:issueGlance': [{ key: 'g' }] } },
    'manifest.yml modules.jira:issueGlance: deprecated; use jira:issueContext',
  ],
  [
    'a gadget that will be removed',
    { modules: { 'jira:dashboardGadget': [{ key: 'g' }] } },
    'manifest.yml modules.jira:dashboardGadget: removed in May 2027; add a dashboards:widget beside it',
  ],
  [
    'a widget that cannot be set up',
    { modules: { 'dashboards:widget': [{ key: 'w' }] } },
    'manifest.yml dashboards:widget w: has no edit resource',
  ],
  [
    'two range attributes',
    { app: { storage: { entities: [{ name: 'e', indexes: [{ name: 'i', range: ['a', 'b'] }] }] } } },
    'manifest.yml entity e: index i has more than one range attribute',
  ],
  [
    'calls to the outside',
    { permissions: { external: { fetch: { backend: ['https://example.com'] } } } },
    'manifest.yml permissions.external: nothing leaves the site (Runs on Atlassian)',
  ],
])('names %s', (_, manifest, finding) => {
  expect(findings(manifest)).toEqual([finding]);
});

it('names a resource whose sources are not there', () => {
  const manifest = { resources: [{ key: 'panel', path: 'static/panel/dist' }] };
  expect(findings(manifest, (path) => path !== 'static/panel/index.html')).toEqual([
    'manifest.yml resource panel: static/panel/index.html is not there',
  ]);
});
