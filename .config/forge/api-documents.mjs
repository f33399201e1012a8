// Atlassian's linters hold every REST call against Jira's OpenAPI documents, and would fetch them from the internet.
// They are given the whole documents where these lie beside the project, else the part of them that the app uses.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endpoints } from './endpoints.mjs';

export function useStoredApiDocuments(root) {
  const folder = join(root, '.build', 'forge-lint');
  mkdirSync(folder, { recursive: true });
  const write = (name, document) => {
    writeFileSync(join(folder, name), JSON.stringify(document));
    return join(folder, name);
  };
  const data = process.env.BELLWETHER_DATA ?? join(root, '..', 'shared', 'data');
  const whole = (name) => [join(data, 'contract', name)].find((path) => existsSync(path));
  const nothing = write('none.json', { paths: {} });
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: whole('jira-platform-v3.json') ?? write('jira.json', { paths: endpoints.platform }),
    LOCAL_JSW_SWAGGER: whole('jira-software.json') ?? write('jsw.json', { paths: endpoints.software }),
    LOCAL_JSM_SWAGGER: nothing,
    LOCAL_CONF_SWAGGER: nothing,
    LOCAL_CONF_V2_SWAGGER: nothing,
    LOCAL_BB_SWAGGER: nothing,
  });
}
