import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backendEgress, grantedScopes, modulesOf, readManifest } from '../../../local/forge/manifest';
import { fixtureDirectory } from './built-fixture';

function manifestOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-manifest-'));
  writeFileSync(join(folder, 'manifest.yml'), text);
  return folder;
}

describe('readManifest', () => {
  it('reads what the host acts on', () => {
    const manifest = readManifest(fixtureDirectory);

    expect(modulesOf(manifest).map(({ type, key, resource }) => [type, key, resource])).toEqual([
      ['jira:issueContext', 'fixture-panel', 'panel'],
      ['jira:issueContext', 'unbuilt-panel', 'unbuilt'],
      ['sql', 'database', undefined],
      ['consumer', 'worker', undefined],
      ['consumer', 'long-worker', undefined],
      ['scheduledTrigger', 'hourly', undefined],
      ['trigger', 'watcher', undefined],
      ['trigger', 'installed', undefined],
    ]);
    expect(manifest.modules.function.map(({ key, timeoutSeconds }) => [key, timeoutSeconds])).toEqual([
      ['resolver', undefined],
      ['consume', undefined],
      ['consume-long', 900],
      ['tick', undefined],
      ['watch', undefined],
      ['hasty', 1],
    ]);
    expect(grantedScopes(manifest)).toEqual({ names: ['read:jira-work', 'read:jira-user'], impersonates: false });
    expect(backendEgress(manifest)).toEqual(['*.allowed.test']);
  });

  it('knows the scopes that let the app act as somebody who is not there', () => {
    const folder = manifestOf(
      'app: { id: x }\nmodules: {}\npermissions:\n  scopes:\n    read:jira-work: { allowImpersonation: true }\n    storage:app: {}\n',
    );

    expect(grantedScopes(readManifest(folder))).toEqual({
      names: ['read:jira-work', 'storage:app'],
      impersonates: true,
    });
  });

  it('says where a manifest is wrong', () => {
    const folder = manifestOf('app: { id: x }\nmodules: { function: [{ key: resolver }] }\n');

    expect(() => readManifest(folder)).toThrow(/handler/);
  });
});
