import { useCallback, useMemo } from 'react';
import type { SettingsPlace } from '../../src/contract/settings';
import { useHost } from '../kit/host/host-context';
import { useReading } from '../kit/use-reading';
import { SettingsBody } from './settings-body';
import { FailedSettings, LoadingSettings, NoAccess } from './states';
import { useWhere } from './where';

/** Reads the settings and what was recognised, and draws them in any state. */
export function SettingsScreen() {
  const host = useHost();
  const { projectId, locale } = useWhere();
  const place = useMemo(
    (): SettingsPlace => (projectId === null ? { layer: 'site' } : { layer: 'project', projectId }),
    [projectId],
  );
  const readSettings = useCallback(
    () => host.ask('settings', { projectId, language: locale }),
    [host, projectId, locale],
  );
  const readRecognised = useCallback(() => host.ask('recognised', { projectId }), [host, projectId]);
  const settings = useReading(readSettings);
  const recognised = useReading(readRecognised);
  const states = [settings.state, recognised.state];
  const failed = states.flatMap((state) => (state.status === 'failed' ? [state.failure] : []))[0];
  if (failed !== undefined) {
    const isRefused = states.some(
      (state) =>
        state.status === 'failed' && (state.failure.problem === 'no-access' || state.failure.problem === 'not-found'),
    );
    if (isRefused) return <NoAccess />;
    return (
      <FailedSettings
        failure={failed}
        refresh={() => {
          settings.refresh();
          recognised.refresh();
        }}
      />
    );
  }
  if (settings.state.status !== 'shown' || recognised.state.status !== 'shown') return <LoadingSettings />;
  return (
    <SettingsBody
      view={settings.state.value}
      recognised={recognised.state.value}
      place={place}
      readAgain={recognised.refresh}
    />
  );
}
