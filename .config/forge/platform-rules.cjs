// Rules of the platform that Atlassian's validators do not check: breaking them fails at deployment, or later.

const { RULES_ADDRESS } = require('./webhook-overlay.cjs');

const MOST = { memoryMB: 1024, scheduledTriggers: 5, entities: 20, moduleKey: 23, resources: 50 };

/** Modules that the platform still accepts, but will not, or that were never meant for apps. */
const RETIRED = {
  'jira:issueGlance': 'deprecated; use jira:issueContext',
  'automation:trigger': 'internal to Atlassian; write an app-owned field that rules can trigger on',
  'jira:fullPage': 'deprecated; use global:fullPage',
  fifoConsumer: 'in the schema, but not shipped',
};

/**
 * Findings as texts, none when the manifest keeps every rule. `exists` answers whether a path of the project exists,
 * `productEvents` are the names that Atlassian's own scope mapping knows.
 */
function platformRules(manifest, { exists, productEvents }) {
  const modules = manifest.modules ?? {};
  return [
    ...memoryRules(manifest),
    ...retiredModules(modules),
    ...keyRules(modules),
    ...scheduleRules(modules),
    ...triggerRules(modules, productEvents),
    ...storageRules(manifest),
    ...widgetRules(modules),
    ...egressRules(manifest),
    ...resourceRules(manifest, exists),
  ].map((text) => `manifest.yml ${text}`);
}

function memoryRules(manifest) {
  const functions = manifest.modules?.function ?? [];
  const sizes = [
    { of: 'app.runtime', memoryMB: manifest.app?.runtime?.memoryMB },
    ...functions.map(({ key, runtime }) => ({ of: `function ${key}`, memoryMB: runtime?.memoryMB })),
  ];
  return sizes
    .filter(({ memoryMB }) => memoryMB !== undefined && (memoryMB < 128 || memoryMB > MOST.memoryMB))
    .map(({ of, memoryMB }) => `${of}: memoryMB ${memoryMB} is not between 128 and ${MOST.memoryMB}`);
}

function retiredModules(modules) {
  const retired = Object.entries(RETIRED).filter(([type]) => modules[type] !== undefined);
  const gadgetAlone = modules['jira:dashboardGadget'] !== undefined && modules['dashboards:widget'] === undefined;
  return [
    ...retired.map(([type, why]) => `modules.${type}: ${why}`),
    ...(gadgetAlone ? ['modules.jira:dashboardGadget: removed in May 2027; add a dashboards:widget beside it'] : []),
  ];
}

/** Keys are unique over all types of modules, functions included. */
function keyRules(modules) {
  const keyed = Object.entries(modules).flatMap(([type, list]) =>
    Array.isArray(list) ? list.map(({ key }) => ({ type, key })) : [],
  );
  const keys = keyed.map(({ key }) => key).filter((key) => key !== undefined);
  const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
  return [
    ...twice.map((key) => `key ${key}: used more than once; keys are unique over all modules`),
    ...keyed
      .filter(({ type, key }) => type === 'function' && key?.length > MOST.moduleKey)
      .map(({ key }) => `function ${key}: its key is longer than ${MOST.moduleKey} characters`),
  ];
}

function scheduleRules({ scheduledTrigger = [] }) {
  const often = scheduledTrigger.filter(({ interval }) => interval === 'fiveMinute');
  return [
    ...(scheduledTrigger.length > MOST.scheduledTriggers
      ? [`scheduledTrigger: ${scheduledTrigger.length} of them, ${MOST.scheduledTriggers} are allowed`]
      : []),
    ...(often.length > 1 ? ['scheduledTrigger: only one may run every five minutes'] : []),
  ];
}

/** Events of the app's own life and of its access: Atlassian's mapping of product events does not contain them. */
const OF_THE_PLATFORM = ['avi:forge:', 'avi:ecosystem.app_policy:'];

function triggerRules({ trigger = [] }, productEvents) {
  const listened = trigger.flatMap(({ key, events = [] }) =>
    events.map((event) => ({ key, name: typeof event === 'string' ? event : event.eventType })),
  );
  return listened
    .filter(({ name }) => !OF_THE_PLATFORM.some((start) => name?.startsWith(start)) && !productEvents.includes(name))
    .map(({ key, name }) => `trigger ${key}: there is no event ${name}`);
}

function storageRules({ app }) {
  const entities = app?.storage?.entities ?? [];
  const ranges = entities.flatMap(({ name, indexes = [] }) =>
    indexes.filter(({ range }) => range?.length > 1).map((index) => ({ name, index: index.name })),
  );
  return [
    ...(entities.length > MOST.entities ? [`storage: ${entities.length} entities, ${MOST.entities} are allowed`] : []),
    ...ranges.map(({ name, index }) => `entity ${name}: index ${index} has more than one range attribute`),
  ];
}

function widgetRules(modules) {
  return (modules['dashboards:widget'] ?? [])
    .filter(({ edit }) => edit === undefined)
    .map(({ key }) => `dashboards:widget ${key}: has no edit resource`);
}

function egressRules({ permissions }) {
  const external = permissions?.external;
  if (external === undefined) return [];
  // What `npm run webhook -- on` adds, on a branch of its own; a test keeps it out of the manifest that is shipped.
  const isWebhook = JSON.stringify(external) === JSON.stringify({ fetch: { backend: [{ address: RULES_ADDRESS }] } });
  return isWebhook ? [] : ['permissions.external: nothing leaves the site (Runs on Atlassian)'];
}

/** `dist` is a build output; its sources have to exist. */
function resourceRules({ resources = [] }, exists) {
  const missing = resources
    .map(({ key, path }) => ({ key, page: `${path.replace(/\/dist\/?$/, '')}/index.html` }))
    .filter(({ page }) => !exists(page));
  return [
    ...(resources.length > MOST.resources ? [`resources: ${resources.length}, ${MOST.resources} are allowed`] : []),
    ...missing.map(({ key, page }) => `resource ${key}: ${page} is not there`),
  ];
}

module.exports = { platformRules };
