import { useCallback, useState, type FormEvent } from 'react';
import type { Answer } from '../../../src/contract/answer';
import type { WebhookChange, WebhookView } from '../../../src/contract/webhook';
import { useHost } from '../../kit/host/host-context';
import { Bone, Skeleton } from '../../kit/skeleton';
import { useReading } from '../../kit/use-reading';
import { Labelled } from '../parts/field';
import { useSay } from '../say';

/**
 * The rule that every event calls: its address and token, and the failed deliveries. For administrators of the site.
 */
export function WebhookCard() {
  const say = useSay();
  const host = useHost();
  const read = useCallback(() => host.ask('webhook'), [host]);
  const { state, refresh } = useReading<WebhookView>(read);
  const [changed, setChanged] = useState<WebhookView | null>(null);
  const view = changed ?? (state.status === 'shown' ? state.value : null);
  return (
    <section className="bw-card" aria-labelledby="bw-webhook">
      <h2 id="bw-webhook" className="bw-h3">
        {say('settings.webhook.title')}
      </h2>
      <p className="bw-small bw-subtle">{say('settings.webhook.text')}</p>
      {view !== null ? (
        <Webhook view={view} onChanged={setChanged} />
      ) : state.status === 'failed' ? (
        <>
          <p className="bw-wrong">{say('settings.webhook.failed')}</p>
          <button type="button" className="bw-button" onClick={refresh}>
            {say('button.retry')}
          </button>
        </>
      ) : (
        <Skeleton label={say('settings.loading')}>
          <div className="bw-bones">
            <Bone height={32} />
            <Bone height={32} />
          </div>
        </Skeleton>
      )}
    </section>
  );
}

/** The start of the addresses of rules. */
const RULES = 'https://api-private.atlassian.com/automation/webhooks/jira/a/';

type Trouble = 'address' | 'token' | 'failed';

interface WebhookProps {
  readonly view: WebhookView;
  readonly onChanged: (view: WebhookView) => void;
}

function Webhook({ view, onChanged }: WebhookProps) {
  const say = useSay();
  const host = useHost();
  const [address, setAddress] = useState(view.address ?? '');
  const [token, setToken] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  const change = async (ask: () => Promise<Answer<WebhookChange>>): Promise<void> => {
    setBusy(true);
    const answer = await ask();
    setBusy(false);
    if (!answer.ok || answer.value.status === 'not-allowed') return setTrouble('failed');
    if (answer.value.status === 'malformed') return setTrouble(answer.value.at);
    setTrouble(null);
    setToken('');
    setAddress(answer.value.webhook.address ?? '');
    onChanged(answer.value.webhook);
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void change(() => host.ask('saveWebhook', { address, token }));
  };
  return (
    <form className="bw-fields" onSubmit={save}>
      <Labelled label={say('settings.webhook.address')} problem={problemAt('address')}>
        {(given) => (
          <input
            {...given}
            className="bw-input bw-wide"
            type="url"
            autoComplete="off"
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        )}
      </Labelled>
      <Labelled
        label={say('settings.webhook.token')}
        problem={problemAt('token')}
        help={view.address === null ? undefined : say('settings.webhook.token.kept')}
      >
        {(given) => (
          <input
            {...given}
            className="bw-input bw-wide"
            type="password"
            autoComplete="off"
            value={token}
            onChange={({ target }) => setToken(target.value)}
          />
        )}
      </Labelled>
      {trouble === 'failed' && <p className="bw-wrong">{say('settings.webhook.not-saved')}</p>}
      <div className="bw-row">
        <button type="submit" className="bw-button bw-primary" disabled={busy || address === '' || token === ''}>
          {say('settings.webhook.save')}
        </button>
        {view.address !== null && (
          <button
            type="button"
            className="bw-button bw-danger-text"
            disabled={busy}
            onClick={() => void change(() => host.ask('removeWebhook'))}
          >
            {say('settings.webhook.remove')}
          </button>
        )}
      </div>
      <div aria-live="polite">
        {view.address !== null && (
          <p className="bw-small">{say('settings.webhook.waiting', { count: view.waiting })}</p>
        )}
        {view.undelivered.map(({ projectKey, because, count, latestAt }) => (
          <p key={`${projectKey} ${because}`} className="bw-small bw-wrong">
            {say('settings.webhook.undelivered', {
              project: projectKey,
              because: because.replace('-', '_'),
              count,
              at: latestAt,
            })}
          </p>
        ))}
      </div>
      {view.undelivered.length > 0 && (
        <button
          type="button"
          className="bw-button"
          disabled={busy}
          onClick={() => void change(() => host.ask('sendAgain'))}
        >
          {say('settings.webhook.again')}
        </button>
      )}
    </form>
  );

  function problemAt(field: 'address' | 'token'): string | null {
    if (trouble !== field) return null;
    return field === 'token'
      ? say('settings.webhook.token.wrong')
      : say('settings.webhook.address.wrong', { start: RULES });
  }
}
