import { useMemo, useState } from 'react';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { pageOfSection } from '../model/pages';
import { PageTitle } from '../parts/page-title';
import { StaysInView } from '../parts/stays-in-view';
import { TrialFrame } from '../trial/trial-card';
import { useTrial } from '../trial/use-trial';
import { chosenEntries, entryName, WHICH, type Entry, type Which } from './choose';
import { sectionMeaning, sectionName, signalName } from './section-names';
import { ThresholdLine } from './threshold-line';
import { ThresholdWords, useThresholdSay } from './words';

/** Every threshold with its effect, its source, and the effect of another value. */
export function ThresholdsPage() {
  return (
    <ThresholdWords>
      <Thresholds />
    </ThresholdWords>
  );
}

const isOfHere = (section: string): boolean => pageOfSection(section) === 'thresholds';

function Thresholds() {
  const say = useThresholdSay();
  const draft = useDraft();
  const { sections } = useKnown();
  const { view, values, changes, place, set, mayWrite } = draft;
  const [words, setWords] = useState('');
  const [which, setWhich] = useState<Which>('main');
  const trial = useTrial(isOfHere);
  const entries = useMemo(
    () =>
      view.sections.flatMap(({ section, signal, thresholds }, at) =>
        thresholds.map((each, place): Entry => {
          // The answer to a save contains explanations in English.
          const explanation = sections[at]?.thresholds[place]?.explanation ?? each.explanation;
          return { section, signal, view: { ...each, explanation } };
        }),
      ),
    [view, sections],
  );
  const textOf = ({ section, signal, view: { threshold, explanation } }: Entry): string =>
    `${sectionName({ section, signal }, say)} ${section}.${threshold} ${explanation} ${sectionMeaning({ signal }, say)}`;
  const shown = chosenEntries(entries, { which, words, textOf, changes });
  const bySignal = trial.status === 'answered' && trial.trial.status === 'tried' ? trial.trial.bySignal : null;
  const own = Object.keys(values).filter(isOfHere);
  const countOf = (each: Which): number => chosenEntries(entries, { which: each, words: '', textOf, changes }).length;
  return (
    <section className="bw-page-body">
      <PageTitle
        title={say('settings.page.thresholds')}
        acts={
          own.length > 0 && (
            <button
              type="button"
              className="bw-button"
              disabled={!mayWrite}
              onClick={() => {
                for (const section of own)
                  for (const name of Object.keys(values[section] ?? {})) set(section, name, null);
              }}
            >
              {say(place.layer === 'site' ? 'settings.reset' : 'settings.reset.site')}
            </button>
          )
        }
      >
        {say('settings.thresholds.intro')}
      </PageTitle>
      <div className="bw-tools">
        <input
          type="search"
          className="bw-input bw-find"
          placeholder={say('settings.thresholds.find')}
          aria-label={say('settings.thresholds.find')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <div className="bw-chips" role="group" aria-label={say('settings.thresholds.which')}>
          {WHICH.map((each) => (
            <button
              key={each}
              type="button"
              className="bw-chip"
              aria-pressed={each === which && words.trim() === ''}
              onClick={() => {
                setWords('');
                setWhich(each);
              }}
            >
              {say(`settings.thresholds.which.${each}`, { count: countOf(each) })}
            </button>
          ))}
        </div>
      </div>
      <div className="bw-two bw-two-wide">
        <div>
          {shown.length === 0 && (
            <p className="bw-empty">
              {say(words.trim() === '' ? 'settings.thresholds.none-changed' : 'settings.thresholds.none-found')}
            </p>
          )}
          <ul className="bw-thresholds">
            {shown.map((entry) => (
              <ThresholdLine
                key={entryName(entry)}
                entry={entry}
                counts={bySignal?.find(({ signal }) => signal === entry.signal) ?? null}
              />
            ))}
          </ul>
        </div>
        <StaysInView>
          <TrialFrame trial={trial} nameOf={(signal) => signalName(signal, say)} />
        </StaysInView>
      </div>
    </section>
  );
}
