import { useCallback, useEffect, useMemo, useState } from 'react';
import type { GadgetHost } from '../kit/host/gadget-host';
import type { Host, Place } from '../kit/host/host';
import { HostProvider } from '../kit/host/host-context';
import { NO_WORDS } from '../kit/host/names';
import type { ScopeCatalogue } from '../kit/host/scope-catalogue';
import { ScreenContextProvider, type ScreenContext } from '../kit/screen-context';
import { EditForm } from './edit/edit-form';
import { configOf, type PortfolioConfig } from './model/config';
import { SayProvider } from './say';
import { PortfolioView } from './view/portfolio-view';
import { LoadingView } from './view/loading-view';

/** The dependencies of the screen; the real ones are wired in main.tsx. */
export interface AppProps {
  readonly host: Host;
  readonly gadget: () => Promise<GadgetHost>;
  readonly catalogue: ScopeCatalogue;
}

interface Here {
  readonly place: Place;
  readonly gadget: GadgetHost;
}

/** A portfolio on a dashboard: the table, or the form that configures it. */
export function App({ host, gadget, catalogue }: AppProps) {
  const [here, setHere] = useState<Here | null>(null);
  const [takenAt, setTakenAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    void Promise.all([host.place(), gadget()]).then(([place, dashboard]) => setHere({ place, gadget: dashboard }));
  }, [host, gadget]);
  const screenContext = useMemo(
    (): ScreenContext => ({
      words: NO_WORDS,
      context: { locale: here?.place.locale ?? 'en-GB', timeZone: here?.place.timeZone ?? 'UTC', takenAt },
      itemsUrl: here?.place.itemsUrl ?? '',
      openIssue: (key, newTab) => host.open({ page: 'item', key }, newTab),
    }),
    [here, host, takenAt],
  );
  if (here === null) return null;
  return (
    <SayProvider languageTag={here.place.locale} timeZone={here.place.timeZone} takenAt={takenAt}>
      <HostProvider value={host}>
        <ScreenContextProvider value={screenContext}>
          <Screen gadget={here.gadget} catalogue={catalogue} onTakenAt={setTakenAt} />
        </ScreenContextProvider>
      </HostProvider>
    </SayProvider>
  );
}

interface ScreenProps {
  readonly gadget: GadgetHost;
  readonly catalogue: ScopeCatalogue;
  readonly onTakenAt: (takenAt: string) => void;
}

function Screen({ gadget, catalogue, onTakenAt }: ScreenProps) {
  const saved = useMemo(() => configOf(gadget.config), [gadget]);
  const asked = useAskedScopes(saved, catalogue);
  if (gadget.mode === 'edit') return <EditForm saved={saved} gadget={gadget} catalogue={catalogue} />;
  if (asked === null) return <LoadingView config={saved} />;
  return <PortfolioView config={saved} scopes={asked} gadget={gadget} catalogue={catalogue} onTakenAt={onTakenAt} />;
}

/** The scopes to request. Results of saved filters are included, as the viewer's own Jira finds them. */
function useAskedScopes(config: PortfolioConfig, catalogue: ScopeCatalogue) {
  const [asked, setAsked] = useState<Parameters<typeof PortfolioView>[0]['scopes'] | null>(null);
  const resolve = useCallback(async () => {
    const filters = config.chosen.filter(({ kind }) => kind === 'filter');
    const found = await Promise.all(filters.map(({ id }) => catalogue.epicsOfFilter(id)));
    const epics = found.flat().flatMap((id) => (id === null ? [] : [{ kind: 'parent' as const, id }]));
    const plain = config.chosen.flatMap(({ kind, id }) => (kind === 'filter' ? [] : [{ kind, id }]));
    const each = new Map([...plain, ...epics].map((scope) => [`${scope.kind} ${scope.id}`, scope]));
    return [...each.values()].slice(0, 500);
  }, [config, catalogue]);
  useEffect(() => {
    let wanted = true;
    void resolve().then((scopes) => wanted && setAsked(scopes));
    return () => {
      wanted = false;
    };
  }, [resolve]);
  return asked;
}
