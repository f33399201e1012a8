import { inForce, useDraft } from '../draft/draft-context';
import { valueIn } from '../model/layer';
import { Field } from '../parts/field';
import { PageTitle } from '../parts/page-title';
import { SectionReset } from '../parts/section-reset';
import { Toggle } from '../parts/toggle';
import { useSay } from '../say';
import { BudgetCard } from './budget-card';
import { WebhookCard } from './webhook-card';

const SWITCHES = ['fields', 'properties', 'label', 'onItems'] as const;
const WAYS = ['off', 'each', 'daily', 'weekly'] as const;
const MINUTES = [0, 5, 10, 15, 30, 60, 120, 240];
const USUAL_MINUTES = 10;

/** What is written to issues and when, and the number of rule runs a month that this would start. */
export function AutomationPage() {
  const say = useSay();
  const draft = useDraft();
  const { place, values, set, mayWrite } = draft;
  const isOn = (name: string): boolean => inForce(draft, 'automation', name) === 'on';
  const way = WAYS.find((each) => each === inForce(draft, 'automation', 'events')) ?? 'off';
  const quiet = inForce(draft, 'automation', 'quietMinutes');
  const minutes = typeof quiet === 'number' ? quiet : USUAL_MINUTES;
  return (
    <section className="bw-page-body">
      <PageTitle
        title={say('settings.page.automation')}
        acts={values['automation'] !== undefined && <SectionReset section="automation" />}
      >
        {say('settings.automation.intro')}
      </PageTitle>
      <div className="bw-two">
        <div className="bw-stack">
          <div>
            <h2 className="bw-h2">{say('settings.automation.written')}</h2>
            <ul className="bw-switches">
              {SWITCHES.map((name) => (
                <li key={name}>
                  <Toggle
                    label={say(`settings.automation.${name}`)}
                    checked={isOn(name)}
                    disabled={!mayWrite}
                    onChange={(on) => set('automation', name, on ? 'on' : 'off')}
                  />
                  <span>
                    <strong>{say(`settings.automation.${name}`)}</strong>
                    <span className="bw-small bw-subtle">{say(`settings.automation.${name}.what`)}</span>
                    {place.layer === 'project' && valueIn(values, 'automation', name) === null && (
                      <span className="bw-small bw-subtlest">{say('settings.thresholds.as-site')}</span>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h2 className="bw-h2">{say('settings.automation.events')}</h2>
            <div className="bw-fields">
              <Field
                label={say('settings.automation.way')}
                at={{ section: 'automation', name: 'events' }}
                help={say('settings.automation.way.help')}
              >
                {(given) => (
                  <select
                    {...given}
                    className="bw-select"
                    value={way}
                    onChange={({ target }) => set('automation', 'events', target.value)}
                  >
                    {WAYS.map((each) => (
                      <option key={each} value={each}>
                        {say(`settings.automation.way.${each}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
              <Field
                label={say('settings.automation.quiet')}
                at={{ section: 'automation', name: 'quietMinutes' }}
                help={say('settings.automation.quiet.help')}
              >
                {(given) => (
                  <select
                    {...given}
                    className="bw-select"
                    value={minutes}
                    onChange={({ target }) => set('automation', 'quietMinutes', Number(target.value))}
                  >
                    {[...new Set([...MINUTES, minutes])]
                      .toSorted((one, other) => one - other)
                      .map((each) => (
                        <option key={each} value={each}>
                          {say('settings.automation.minutes', { minutes: each })}
                        </option>
                      ))}
                  </select>
                )}
              </Field>
            </div>
          </div>
          <Automated />
        </div>
        <div className="bw-stack">
          <BudgetCard way={way} />
          {place.layer === 'site' && <WebhookCard />}
          <section className="bw-card" aria-labelledby="bw-jql">
            <h2 id="bw-jql" className="bw-h3">
              {say('settings.automation.find')}
            </h2>
            <p className="bw-small bw-subtle">{say('settings.automation.find.text')}</p>
            <code className="bw-code">bellwetherHealth = &quot;off-track&quot; AND bellwetherSlipDays &gt; 10</code>
          </section>
          <section className="bw-card" aria-labelledby="bw-actions">
            <h2 id="bw-actions" className="bw-h3">
              {say('settings.automation.actions')}
            </h2>
            <p className="bw-small bw-subtle">{say('settings.automation.actions.text')}</p>
          </section>
        </div>
      </div>
    </section>
  );
}

/** Accounts that are programs, although the tracker treats them as people. */
function Automated() {
  const say = useSay();
  const draft = useDraft();
  const own = inForce(draft, 'people', 'automation');
  const text = own === null || typeof own === 'number' ? '' : typeof own === 'string' ? own : own.join(', ');
  return (
    <div>
      <h2 className="bw-h2">{say('settings.automation.programs')}</h2>
      <div className="bw-fields">
        <Field
          label={say('settings.automation.programs.names')}
          at={{ section: 'people', name: 'automation' }}
          help={say('settings.automation.programs.help')}
        >
          {(given) => (
            <input
              {...given}
              className="bw-input bw-wide"
              value={text}
              onChange={({ target }) => draft.set('people', 'automation', target.value === '' ? null : target.value)}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
