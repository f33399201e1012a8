import tokenNames from '@atlaskit/tokens/token-names';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../../local/shell/page');
const styleSheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
const known = new Set<string>(Object.values(tokenNames));

it.each(styleSheets)('%s uses tokens that exist', (name) => {
  const used = readFileSync(join(folder, name), 'utf8').match(/--ds-[\w-]+/g) ?? [];
  expect(used.filter((token) => !known.has(token))).toEqual([]);
});
