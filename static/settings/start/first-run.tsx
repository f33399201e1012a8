import type { SyncFacts } from '../../../src/contract/sync-facts';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { textsOf, valueIn, withValue } from '../model/layer';
import type { SettingsPage } from '../model/pages';
import { CheckIcon } from '../parts/icons';
import { ProgressBar } from '../../kit/progress-bar';
import { minutesLeft } from '../projects/rows';
import { useSay } from '../say';
import { useWhere } from '../where';
import { CHECKS, useRecognisedWords, type Check } from './recognised-words';

const PAGE_OF: Readonly<Record<Check, SettingsPage>> = { fields: 'fields', links: 'fields', calendar: 'calendar' };

/** The first screen after the installation: what is read, how much so far, the cost, and three things to check. */
export function FirstRun({ facts }: { readonly facts: SyncFacts }) {
  const say = useSay();
  const draft = useDraft();
  const { address } = useWhere();
  const { sync } = useKnown();
  const recognisedAs = useRecognisedWords();
  const checked = textsOf(valueIn(draft.saved, 'setup', 'checked'));
  const open = CHECKS.filter((check) => !checked.includes(check));
  const reading = facts.projects.filter(({ state }) => state === 'filling' || state === 'waiting');
  const isReading = facts.filledBy !== null || facts.projects.length === 0;
  if (!isReading && open.length === 0) return null;
  const read = facts.projects.reduce((sum, { itemsRead }) => sum + itemsRead, 0);
  const all = facts.projects.reduce(
    (sum, { itemsExpected, itemsRead }) => sum + Math.max(itemsExpected ?? 0, itemsRead),
    0,
  );
  const left = minutesLeft(all - read, sync.pace);
  return (
    <section className="bw-start" aria-labelledby="bw-start-title">
      <h2 id="bw-start-title">{say(isReading ? 'settings.start.reading' : 'settings.start.read')}</h2>
      {isReading ? (
        <>
          <p>
            {facts.projects.length === 0
              ? say('settings.start.looking')
              : say('settings.start.progress', { read, all, projects: reading.length })}{' '}
            {left !== null
              ? say('settings.start.left', { minutes: left })
              : facts.filledBy !== null &&
                facts.projects.length > 0 &&
                say('settings.start.by', { at: facts.filledBy })}
          </p>
          <ProgressBar label={say('settings.start.reading')} share={all === 0 ? null : read / all} />
          <p className="bw-small bw-subtle">
            {say('settings.start.cost', {
              share: facts.points.spentThisHour / facts.points.budgetAnHour,
              dollars: facts.costPerMonth.dollars,
            })}{' '}
            {say('settings.start.panel')}
          </p>
        </>
      ) : (
        <p>{say('settings.start.ready')}</p>
      )}
      {open.length > 0 && (
        <>
          <h3>{say('settings.start.checks', { count: open.length })}</h3>
          <ul className="bw-checks">
            {CHECKS.map((check) => (
              <li key={check}>
                <span className="bw-check-words">
                  <strong>{say(`settings.start.check.${check}`)}</strong>
                  <span className="bw-subtle">{recognisedAs(check)}</span>
                </span>
                {checked.includes(check) ? (
                  <span className="bw-state-fine">
                    <CheckIcon />
                    {say('settings.start.checked')}
                  </span>
                ) : (
                  <span className="bw-check-acts">
                    <button
                      type="button"
                      className="bw-button"
                      onClick={() => address.go(`/${PAGE_OF[check]}`, 'push')}
                    >
                      {say('settings.start.look')}
                      <span className="bw-visually-hidden">: {say(`settings.start.check.${check}`)}</span>
                    </button>
                    {draft.mayWrite && (
                      <button
                        type="button"
                        className="bw-button bw-button-subtle"
                        onClick={() =>
                          void draft.saveNow((saved) =>
                            withValue(saved, { section: 'setup', name: 'checked' }, [...checked, check]),
                          )
                        }
                      >
                        {say('settings.start.right')}
                        <span className="bw-visually-hidden">: {say(`settings.start.check.${check}`)}</span>
                      </button>
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
