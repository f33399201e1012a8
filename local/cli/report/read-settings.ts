import { readFileSync } from 'node:fs';
import { refusedBySystem } from '../../jira/import/source/files-of';
import { WrongInput } from '../wrong-input';
import { readLayer } from '../../../src/app/settings/read-layer';
import { malformedSettingsSentence, refusedSettingsSentences } from '../../../src/words/settings';
import { type Settings, settingsFrom } from '../../../src/core/signals/settings';
import type { SettingsLayer } from '../../../src/core/model/kept-settings';
import type { TrackerSettings } from '../../../src/core/model/tracker';
import { trackerSettingsFrom } from '../../../src/core/settings/tracker/tracker-settings';

/**
 * The settings of these files, one layer each: the site's first, then the project's; a later layer wins. Throws for a
 * file that is not JSON, and with a sentence for each value that is refused.
 */
export function readSettings(paths: readonly string[]): FileSettings {
  const layers: SettingsLayer[] = [];
  for (const path of paths) layers.push(layerIn(path, layers));
  return { settings: settingsFrom(layers), tracker: trackerSettingsFrom(layers) };
}

/** The content of settings files: thresholds, and facts about the tracker from an administrator. */
export interface FileSettings {
  readonly settings: Settings;
  readonly tracker: TrackerSettings;
}

function layerIn(path: string, below: readonly SettingsLayer[]): SettingsLayer {
  const reading = readLayer(parsed(path), below);
  switch (reading.status) {
    case 'known':
      return reading.layer;
    case 'malformed':
      throw new WrongInput((say) =>
        say('layer.at', { file: path, sentence: malformedSettingsSentence(reading.at, say) }),
      );
    case 'refused':
      throw new WrongInput((say) =>
        refusedSettingsSentences(reading, say)
          .map((sentence) => say('layer.at', { file: path, sentence }))
          .join('\n'),
      );
  }
}

function parsed(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw refusedBySystem(path, cause);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new WrongInput((say) => say('layer.not-json', { file: path }), { cause });
  }
}
