import { useCallback, useMemo, useState } from 'react';
import type { Answer } from '../../../src/contract/answer';
import type {
  LayerView,
  SettingsChange,
  SettingsLayer,
  SettingsPlace,
  SettingsProblem,
  SettingsView,
} from '../../../src/contract/settings';
import { useHost } from '../../kit/host/host-context';
import { changesBetween, placeName, withValue } from '../model/layer';
import type { Draft } from './draft-context';

/** The result of the latest saving, undoing or resetting. */
export type Outcome =
  | { readonly status: 'none' | 'busy' }
  | { readonly status: 'saved'; readonly at: Date; readonly how: 'saved' | 'undone' | 'reset' }
  | { readonly status: 'not-saved'; readonly change: Exclude<SettingsChange, { readonly status: 'saved' }> }
  | { readonly status: 'failed'; readonly reference: string };

export interface LayerDraft {
  readonly draft: Draft;
  readonly outcome: Outcome;
  readonly layer: LayerView;
  readonly save: () => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  readonly reset: () => Promise<boolean>;
  readonly discard: () => void;
}

const NO_PROBLEMS: ReadonlyMap<string, SettingsProblem> = new Map();

/**
 * Edits one layer, starting with the values in `first`. Values that somebody else has saved meanwhile stay, except
 * where the user has changed them too.
 */
export function useLayerDraft(first: SettingsView, place: SettingsPlace): LayerDraft {
  const host = useHost();
  const [view, setView] = useState(first);
  const layer = layerIn(view, place);
  const [values, setValues] = useState<SettingsLayer>(layer.values);
  const [outcome, setOutcome] = useState<Outcome>({ status: 'none' });
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const below =
    place.layer === 'site' ? NOTHING : (view.layers.find((each) => each.place.layer === 'site')?.values ?? NOTHING);
  const changes = useMemo(() => changesBetween(layer.values, values), [layer, values]);

  const take = useCallback(
    (
      answer: Answer<SettingsChange>,
      how: 'saved' | 'undone' | 'reset',
      after: (kept: SettingsLayer) => SettingsLayer,
    ) => {
      if (!answer.ok) {
        setOutcome({ status: 'failed', reference: answer.reference });
        return false;
      }
      const change = answer.value;
      setProblems(change.status === 'refused' ? byPlace(change.problems) : NO_PROBLEMS);
      if (change.status === 'saved' || change.status === 'changed-meanwhile') setView(change.settings);
      if (change.status !== 'saved') {
        setOutcome({ status: 'not-saved', change });
        return false;
      }
      setValues(after(layerIn(change.settings, place).values));
      setOutcome({ status: 'saved', at: new Date(), how });
      return true;
    },
    [place],
  );
  const { revision } = layer;
  const write = useCallback(
    async (next: SettingsLayer, after: (kept: SettingsLayer) => SettingsLayer) => {
      setOutcome({ status: 'busy' });
      return take(await host.ask('saveSettings', { place, revision, values: next }), 'saved', after);
    },
    [host, place, revision, take],
  );
  const draft: Draft = useMemo(
    () => ({
      place,
      view,
      saved: layer.values,
      values,
      below,
      changes,
      mayWrite: layer.mayWrite && layer.state !== 'newer',
      problems,
      set: (section, name, value) => {
        setValues((before) => withValue(before, { section, name }, value));
        setProblems((before) => new Map([...before].filter(([at]) => at !== placeName({ section, name }))));
        setOutcome((before) => (before.status === 'saved' ? { status: 'none' } : before));
      },
      saveNow: async (change) => {
        const edited = changes;
        await write(change(layer.values), (kept) =>
          edited.reduce((now, at) => withValue(now, at, values[at.section]?.[at.name] ?? null), kept),
        );
      },
    }),
    [place, view, layer, values, below, changes, problems, write],
  );
  const asKept = (kept: SettingsLayer): SettingsLayer => kept;
  return {
    draft,
    outcome,
    layer,
    save: () => write(values, asKept),
    undo: async () => {
      setOutcome({ status: 'busy' });
      return take(await host.ask('undoSettings', { place, revision }), 'undone', asKept);
    },
    reset: async () => {
      setOutcome({ status: 'busy' });
      return take(await host.ask('resetSettings', { place, revision }), 'reset', asKept);
    },
    discard: () => {
      setValues(layer.values);
      setProblems(NO_PROBLEMS);
      setOutcome({ status: 'none' });
    },
  };
}

const NOTHING: SettingsLayer = {};

function layerIn(view: SettingsView, { layer }: SettingsPlace): LayerView {
  const found = view.layers.find(({ place }) => place.layer === layer);
  if (found === undefined) throw new Error(`The answer has no layer of the ${layer}`);
  return found;
}

function byPlace(problems: readonly SettingsProblem[]): ReadonlyMap<string, SettingsProblem> {
  return new Map(problems.map((problem) => [`${problem.section}.${problem.threshold}`, problem]));
}
