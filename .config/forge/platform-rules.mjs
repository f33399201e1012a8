// Rules of the platform that Atlassian's validators let pass (they would only fail at deployment, or later).

const INTERVALS_ONCE = 'fiveMinute';
const DEPRECATED = {
  'jira:issueGlance': 'use jira:issueContext',
  'automation:trigger': 'it is internal to Atlassian',
  'jira:fullPage': 'use global:fullPage',
};

/** Findings as texts; `exists` tells whether a path of the project is there. */
export function platformRules(manifest, exists) {
  const found = [];
  const say = (text) => found.push(`manifest.yml ${text}`);
  const modules = manifest.modules ?? {};
  const memory = [manifest.app?.runtime?.memoryMB, ...(modules.function ?? []).map((entry) => entry.runtime?.memoryMB)];
  for (const size of memory)
    if (size !== undefined && (size < 128 || size > 1024)) say(`memoryMB: ${size} is not between 128 and 1024`);

  for (const [name, why] of Object.entries(DEPRECATED)) if (modules[name] !== undefined) say(`modules.${name}: ${why}`);
  for (const entry of modules.function ?? [])
    if (entry.key.length > 23) say(`function ${entry.key}: keys of functions have at most 23 characters`);

  const scheduled = modules.scheduledTrigger ?? [];
  if (scheduled.length > 5) say(`scheduledTrigger: ${scheduled.length} of them, five are allowed`);
  if (scheduled.filter((entry) => entry.interval === INTERVALS_ONCE).length > 1)
    say('scheduledTrigger: only one may run every five minutes');

  const keys = Object.values(modules).flatMap((list) => (Array.isArray(list) ? list.map((entry) => entry.key) : []));
  for (const key of keys.filter((entry, index) => keys.indexOf(entry) !== index))
    say(`key ${key} is used twice: keys are unique over all modules`);

  for (const entity of manifest.app?.storage?.entities ?? []) {
    for (const index of entity.indexes ?? [])
      if ((index.range ?? []).length > 1) say(`entity ${entity.name}: an index has one range attribute`);
  }

  const external = manifest.permissions?.external;
  if (external !== undefined) say('permissions.external: the app sends nothing out of the site (Runs on Atlassian)');

  for (const widget of modules['dashboards:widget'] ?? [])
    if (widget.edit === undefined) say(`widget ${widget.key}: a dashboard widget needs an edit resource`);
  for (const { key, path } of manifest.resources ?? []) {
    const source = path.replace(/\/dist$/, '');
    if (!exists(`${source}/index.html`)) say(`resource ${key}: ${source}/index.html is not there`);
  }
  return found;
}
