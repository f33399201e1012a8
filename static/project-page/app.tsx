import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Host, Place } from '../kit/host/host';
import { HostProvider } from '../kit/host/host-context';
import { NO_WORDS, type ItemWords } from '../kit/host/names';
import type { PageAddress } from '../kit/links/page-address';
import type { ScopeCatalogue } from '../kit/host/scope-catalogue';
import { ScreenContextProvider, type ScreenContext } from '../kit/screen-context';
import { pathOfPlace, placeOfPath, type ProjectPlace } from '../kit/links/target';
import { CatalogueProvider } from './catalogue';
import { PlaceProvider } from './place';
import { ProjectScreen } from './project-screen';
import { SayProvider } from './say';

/** The dependencies of the screen; the real ones are wired in main.tsx. */
export interface AppProps {
  readonly host: Host;
  readonly openAddress: () => Promise<PageAddress>;
  readonly catalogue: ScopeCatalogue;
}

interface Here {
  readonly place: Place;
  readonly address: PageAddress;
}

/** The page of a project and its containers: the reasons for its end, and what would help. */
export function App({ host, openAddress, catalogue }: AppProps) {
  const [here, setHere] = useState<Here | null>(null);
  useEffect(() => {
    void Promise.all([host.place(), openAddress()]).then(([place, address]) => setHere({ place, address }));
  }, [host, openAddress]);
  if (here === null || here.place.projectKey === null) return null;
  return <Screen {...here} projectKey={here.place.projectKey} host={host} catalogue={catalogue} />;
}

interface ScreenProps extends Here {
  readonly projectKey: string;
  readonly host: Host;
  readonly catalogue: ScopeCatalogue;
}

function Screen({ place: here, address, projectKey, host, catalogue }: ScreenProps) {
  const [takenAt, setTakenAt] = useState(() => new Date().toISOString());
  const [words, setWords] = useState<ItemWords>(NO_WORDS);
  const place = usePlaceOf(address, projectKey);
  const go = useCallback(
    (given: Partial<ProjectPlace>, step: 'push' | 'replace' = 'push') =>
      address.go(pathOfPlace({ ...placeOfPath(projectKey, address.read()), ...given }), step),
    [address, projectKey],
  );
  const screenContext = useMemo(
    (): ScreenContext => ({
      words,
      context: { locale: here.locale, timeZone: here.timeZone, takenAt },
      itemsUrl: here.itemsUrl,
      openIssue: (key, newTab) => host.open({ page: 'item', key }, newTab),
    }),
    [here, host, takenAt, words],
  );
  const placed = useMemo(() => ({ place, go }), [place, go]);
  return (
    <SayProvider languageTag={here.locale} timeZone={here.timeZone} takenAt={takenAt}>
      <HostProvider value={host}>
        <ScreenContextProvider value={screenContext}>
          <PlaceProvider value={placed}>
            <CatalogueProvider value={catalogue}>
              <ProjectScreen catalogue={catalogue} onTakenAt={setTakenAt} onWords={setWords} />
            </CatalogueProvider>
          </PlaceProvider>
        </ScreenContextProvider>
      </HostProvider>
    </SayProvider>
  );
}

/** The place in the address, updated while it changes. */
function usePlaceOf(address: PageAddress, projectKey: string): ProjectPlace {
  const [path, setPath] = useState(address.read);
  useEffect(() => address.listen(() => setPath(address.read())), [address]);
  return useMemo(() => placeOfPath(projectKey, path), [projectKey, path]);
}
