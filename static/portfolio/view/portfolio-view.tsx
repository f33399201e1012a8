import { useCallback, useEffect, useState } from 'react';
import type { Portfolio, PortfolioPayload } from '../../../src/contract/portfolio';
import type { GadgetHost } from '../../kit/host/gadget-host';
import { useHost } from '../../kit/host/host-context';
import type { ScopeCatalogue } from '../../kit/host/scope-catalogue';
import { WholeState } from '../../kit/states/whole-state';
import { anyPassesIn } from '../../kit/passes-in';
import { unpacked } from '../../kit/host/unpack';
import { useReading } from '../../kit/use-reading';
import type { PortfolioConfig } from '../model/config';
import { namedRows } from '../model/rows';
import { useSay } from '../say';
import { EmptyPicture, LockPicture } from './pictures';
import { LoadingView } from './loading-view';
import { PortfolioTable } from './portfolio-table';
import { useNames } from './use-names';

interface PortfolioViewProps {
  readonly config: PortfolioConfig;
  readonly scopes: PortfolioPayload['scopes'];
  readonly gadget: GadgetHost;
  readonly catalogue: ScopeCatalogue;
  readonly onTakenAt: (takenAt: string) => void;
}

const passesInTable = ({ rows }: Portfolio): number | null => anyPassesIn(rows);

/** The table of the chosen scopes, in any state. */
export function PortfolioView({ config, scopes, gadget, catalogue, onTakenAt }: PortfolioViewProps) {
  const say = useSay();
  const host = useHost();
  const isEmpty = config.chosen.length === 0;
  const [read] = useState(() => {
    const inside = config.inside ? scopes.flatMap(({ kind, id }) => (kind === 'project' ? [id] : [])) : [];
    return () => host.ask('portfolio', { scopes, inside }).then(unpacked);
  });
  const { state, refresh, nextTryAt } = useReading(isEmpty ? null : read, config.refreshMinutes || null, passesInTable);
  useEffect(() => gadget.onRefresh(refresh), [gadget, refresh]);
  const portfolio = state.status === 'shown' ? state.value : null;
  const takenAt = portfolio?.takenAt;
  useEffect(() => {
    if (takenAt !== undefined) onTakenAt(takenAt);
  }, [takenAt, onTakenAt]);
  const names = useNames(portfolio, scopes, catalogue);
  const title = config.title === '' ? say('portfolio.title') : config.title;
  const framed = useCallback(
    (inside: React.ReactNode) => (
      <section className="bw-portfolio">
        <h1>{title}</h1>
        {inside}
      </section>
    ),
    [title],
  );

  if (isEmpty) {
    const { edit } = gadget;
    return framed(
      <WholeState
        picture={<EmptyPicture />}
        title={say('portfolio.empty.title')}
        {...(edit === null ? {} : { action: { label: say('button.choose'), onClick: edit, primary: true } })}
      >
        {say('portfolio.empty.text')} {edit === null && say('portfolio.empty.how')}
      </WholeState>,
    );
  }
  if (state.status === 'failed') {
    const { problem, reference } = state.failure;
    return framed(
      <WholeState
        failed
        title={problem === 'busy' ? say('state.busy.title') : say('portfolio.failed.title')}
        action={{ label: say('button.retry'), onClick: refresh }}
        {...(reference === '' ? {} : { reference: say('portfolio.reference', { reference }) })}
      >
        {problem === 'busy' ? say('state.busy.soon') : say('portfolio.failed.text')}
      </WholeState>,
    );
  }
  if (portfolio === null || names === null || state.status !== 'shown') return <LoadingView config={config} />;
  const rows = namedRows(portfolio, names, scopes);
  if (rows.length === 0) {
    return framed(
      <WholeState picture={<LockPicture />} title={say('portfolio.hidden.title')}>
        {say('portfolio.hidden.text')}
      </WholeState>,
    );
  }
  return (
    <PortfolioTable
      title={title}
      config={config}
      portfolio={portfolio}
      rows={rows}
      refreshing={state.refreshing}
      failure={state.failure}
      nextTryAt={nextTryAt}
      refresh={refresh}
    />
  );
}
