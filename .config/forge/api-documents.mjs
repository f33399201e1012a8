// Atlassian's linters check every REST call against Jira's OpenAPI documents, which they would fetch from the internet.
// They get the complete documents if these are next to the project, else the scopes that the local Jira knows.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export function useStoredApiDocuments(root) {
  const folder = join(root, '.build', 'forge-lint');
  mkdirSync(folder, { recursive: true });
  const write = (name, document) => {
    writeFileSync(join(folder, name), JSON.stringify(document));
    return join(folder, name);
  };
  const data = process.env.BELLWETHER_DATA ?? join(root, '..', 'shared', 'data');
  const whole = (name) => [join(data, 'contract', name)].find((path) => existsSync(path));
  const operations = JSON.parse(readFileSync(join(root, 'local', 'forge', 'scopes', 'operations.json'), 'utf8'));
  const part = (start) => ({ paths: documented(operations, start) });
  const nothing = write('none.json', { paths: {} });
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: whole('jira-platform-v3.json') ?? write('jira.json', part('/rest/api/')),
    LOCAL_JSW_SWAGGER: whole('jira-software.json') ?? write('jsw.json', part('/rest/agile/')),
    LOCAL_JSM_SWAGGER: nothing,
    LOCAL_CONF_SWAGGER: nothing,
    LOCAL_CONF_V2_SWAGGER: nothing,
    LOCAL_BB_SWAGGER: nothing,
  });
}

/** The operations below an address, in the form of an OpenAPI document. */
function documented(operations, start) {
  const paths = {};
  for (const [name, [first, second]] of Object.entries(operations)) {
    const [method, path] = name.split(' ');
    if (!path.startsWith(start)) continue;
    const states = [
      { scheme: 'OAuth2', scopes: first, state: 'Current' },
      ...(second === undefined ? [] : [{ scheme: 'OAuth2', scopes: second, state: 'Beta' }]),
    ];
    paths[path] = {
      ...paths[path],
      [method.toLowerCase()]: {
        security: [{ OAuth2: first }],
        ...(second === undefined ? {} : { 'x-atlassian-oauth2-scopes': states }),
      },
    };
  }
  return paths;
}
