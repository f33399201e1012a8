import { readFileSync } from 'node:fs';
import { readLayer } from '../../../src/app/settings/read-layer';
import { malformedSettingsSentence, refusedSettingsSentences } from '../../../src/words/settings';
import { type Settings, settingsFrom } from '../../../src/core/signals/settings';
import type { SettingsLayer } from '../../../src/core/model/kept-settings';
import type { TrackerSettings } from '../../../src/core/model/tracker';
import { trackerSettingsFrom } from '../../../src/core/settings/tracker/tracker-settings';

/**
 * The settings of these files, one layer each: the site's first, then the project's; the latest word counts. Throws
 * for a file that is not JSON, and with a sentence for each value that is refused.
 */
export function readSettings(paths: readonly string[]): FileSettings {
  const layers: SettingsLayer[] = [];
  for (const path of paths) layers.push(layerIn(path, layers));
  return { settings: settingsFrom(layers), tracker: trackerSettingsFrom(layers) };
}

/** What files say: thresholds, and what an administrator knows of the tracker. */
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
      throw new Error(`${path}: ${malformedSettingsSentence(reading.at)}`);
    case 'refused':
      throw new Error(
        refusedSettingsSentences(reading)
          .map((sentence) => `${path}: ${sentence}`)
          .join('\n'),
      );
  }
}

function parsed(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${path} is not JSON.`, { cause });
  }
}
