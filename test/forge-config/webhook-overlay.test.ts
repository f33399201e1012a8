import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { RULES_HOST } from '../../src/app/automation/webhook/rule-address';
import { RULES_ADDRESS, withoutWebhook, withWebhook } from '../../.config/forge/webhook-overlay.cjs';
import { repositoryRoot } from '../../local/repository';

const shipped = readFileSync(join(repositoryRoot, 'manifest.yml'), 'utf8');

it('is no part of the manifest: nothing leaves the site', () => {
  expect(withoutWebhook(shipped)).toBe(shipped);
  expect(parse(shipped).permissions).not.toHaveProperty('external');
});

it('lets functions call one host, the one that the sources name, and is taken away again', () => {
  const changed = withWebhook(shipped);
  expect(parse(changed)).toEqual({
    ...parse(shipped),
    permissions: {
      ...parse(shipped).permissions,
      external: { fetch: { backend: [{ address: `https://${RULES_HOST}` }] } },
    },
  });
  expect(RULES_ADDRESS).toBe(`https://${RULES_HOST}`);
  expect(withWebhook(changed)).toBe(changed);
  expect(withoutWebhook(changed)).toBe(shipped);
});
