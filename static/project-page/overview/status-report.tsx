import { useState } from 'react';
import { copied } from '../../kit/clipboard';
import { useHost } from '../../kit/host/host-context';
import { useScreenContext } from '../../kit/screen-context';
import { PlaceLink } from '../place';
import { useSay } from '../say';

type State =
  | { readonly status: 'idle' | 'asked' | 'copied' | 'failed' }
  /** The clipboard refused it: it is shown instead. */
  | { readonly status: 'shown'; readonly report: string };

/** A page about the present state of the project, to be pasted anywhere. It is sent nowhere. */
export function StatusReport({ projectKey }: { readonly projectKey: string }) {
  const say = useSay();
  const host = useHost();
  const { context } = useScreenContext();
  const [state, setState] = useState<State>({ status: 'idle' });
  const copy = async (): Promise<State> => {
    const answer = await host.ask('statusReport', { projectKey, language: context.locale });
    if (!answer.ok) return { status: 'failed' };
    const { report } = answer.value;
    return (await copied(report)) ? { status: 'copied' } : { status: 'shown', report };
  };
  const act = (): void => {
    setState({ status: 'asked' });
    void copy().then(setState, () => setState({ status: 'failed' }));
  };
  return (
    <div className="bw-status-report">
      <button type="button" className="bw-text-button" onClick={act} disabled={state.status === 'asked'}>
        {say('page.report.copy')}
      </button>{' '}
      <PlaceLink className="bw-text-button" to={{ view: 'proof', filters: { freeze: 'yes' } }}>
        {say('page.log.freeze')}
      </PlaceLink>{' '}
      <span role="status" className="bw-small bw-subtle">
        {state.status === 'copied' && say('page.report.copied')}
        {state.status === 'failed' && say('page.report.failed')}
        {state.status === 'shown' && say('page.report.not-copied')}
      </span>
      {state.status === 'shown' && (
        <textarea
          readOnly
          rows={12}
          value={state.report}
          aria-label={say('page.report.copy')}
          className="bw-report-text"
        />
      )}
    </div>
  );
}
