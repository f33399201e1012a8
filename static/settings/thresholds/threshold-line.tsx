import type { ThresholdValue } from '../../../src/contract/settings';
import { Disclosure } from '../../kit/disclosure';
import { WarningIcon } from '../../kit/icons';
import { SignalLink } from '../../kit/links/signal-link';
import { useDraft } from '../draft/draft-context';
import { valueIn } from '../model/layer';
import { problemWords } from '../parts/problem-words';
import { entryName, type Entry } from './choose';
import { sectionMeaning, sectionName } from './section-names';
import { PatternField } from './pattern-field';
import { ShareField } from './value-field';
import { useThresholdSay } from './words';
import { shownValue } from './value-words';

interface ThresholdLineProps {
  readonly entry: Entry;
  /** Items with a finding of this signal, now and with the unsaved values. */
  readonly counts: { readonly now: number; readonly then: number } | null;
}

/** One threshold: its effect, its value, its default, and the reason for the default. */
export function ThresholdLine({ entry, counts }: ThresholdLineProps) {
  const say = useThresholdSay();
  const { values, below, set, problems, place } = useDraft();
  const { section, view } = entry;
  const { threshold, explanation, source, range } = view;
  const own = plain(valueIn(values, section, threshold));
  const base = plain(valueIn(below, section, threshold)) ?? view.default;
  const value = own ?? base;
  const problem = problems.get(entryName(entry));
  const id = `bw-threshold-${section}-${threshold}`;
  const meaning = sectionMeaning(entry, say);
  const given = {
    id,
    label: `${sectionName(entry, say)}: ${explanation}`,
    value,
    base,
    view,
    isWrong: problem !== undefined,
  };
  const change = (next: ThresholdValue): void => set(section, threshold, next === base ? null : next);
  return (
    <li className="bw-threshold" data-changed={own !== null}>
      <div className="bw-threshold-head">
        <h2 className="bw-h3" id={`${id}-name`}>
          {sectionName(entry, say)}
        </h2>
        <span className="bw-small bw-subtle">
          {own === null ? (
            say(
              place.layer === 'project' && view.site !== null
                ? 'settings.thresholds.as-site'
                : 'settings.thresholds.default',
            )
          ) : (
            <>
              {say('settings.thresholds.changed', { value: shownValue(base, view, say) })}{' '}
              <button type="button" className="bw-text-button" onClick={() => set(section, threshold, null)}>
                {say('settings.thresholds.reset')}
                <span className="bw-visually-hidden">: {given.label}</span>
              </button>
            </>
          )}
        </span>
      </div>
      <p className="bw-small">{explanation}</p>
      <div className="bw-threshold-value">
        {range === null ? (
          <PatternField {...given} onChange={change} />
        ) : (
          <ShareField {...given} range={range} onChange={change} />
        )}
        {counts !== null && (
          <span className="bw-threshold-count" data-differs={counts.now !== counts.then}>
            {counts.now === counts.then
              ? say('settings.thresholds.count.same', { now: counts.now })
              : say('settings.thresholds.count', { now: counts.now, then: counts.then })}
          </span>
        )}
      </div>
      {problem !== undefined && (
        <p id={`${id}-wrong`} className="bw-mistake">
          <WarningIcon />
          {problemWords(problem, say)}
        </p>
      )}
      <Disclosure label={say('settings.thresholds.why')}>
        <dl className="bw-why-list bw-small">
          {meaning !== '' && (
            <>
              <dt>{say('settings.thresholds.meaning')}</dt>
              <dd>
                {meaning}{' '}
                {entry.signal !== null && (
                  <SignalLink signal={entry.signal} name={sectionName(entry, say)} look="words" />
                )}
              </dd>
            </>
          )}
          <dt>{say('settings.thresholds.source', { value: shownValue(view.default, view, say) })}</dt>
          <dd lang="en">{source}</dd>
          <dt>{say('settings.thresholds.name')}</dt>
          <dd>
            <code>{entryName(entry)}</code>
          </dd>
        </dl>
      </Disclosure>
    </li>
  );
}

const plain = (value: unknown): ThresholdValue | null =>
  typeof value === 'number' || typeof value === 'string' ? value : null;
