import { useEffect, useMemo, useState } from 'react';
import type { Host, Place } from '../kit/host/host';
import { HostProvider } from '../kit/host/host-context';
import { NO_WORDS } from '../kit/host/names';
import type { PageAddress } from '../kit/links/page-address';
import { ScreenContextProvider, type ScreenContext } from '../kit/screen-context';
import type { SiteCatalogue } from '../kit/host/site-catalogue';
import { SayProvider } from './say';
import { SettingsScreen } from './settings-screen';
import { WhereProvider } from './where';

/** The dependencies of the screen; the real ones are wired in main.tsx. */
export interface AppProps {
  readonly host: Host;
  readonly openAddress: () => Promise<PageAddress>;
  readonly site: SiteCatalogue;
}

interface Here {
  readonly place: Place;
  readonly address: PageAddress;
}

/** The settings of a site, or of the project around the screen. */
export function App({ host, openAddress, site }: AppProps) {
  const [here, setHere] = useState<Here | null>(null);
  const [takenAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    void Promise.all([host.place(), openAddress()]).then(([place, address]) => setHere({ place, address }));
  }, [host, openAddress]);
  const screenContext = useMemo(
    (): ScreenContext => ({
      words: NO_WORDS,
      context: { locale: here?.place.locale ?? 'en-GB', timeZone: here?.place.timeZone ?? 'UTC', takenAt },
      itemsUrl: here?.place.itemsUrl ?? '',
      openIssue: (key, newTab) => host.open({ page: 'item', key }, newTab),
    }),
    [here, host, takenAt],
  );
  const where = useMemo(
    () =>
      here === null
        ? null
        : {
            site,
            address: here.address,
            locale: here.place.locale,
            projectId: here.place.projectId,
            projectKey: here.place.projectKey,
          },
    [here, site],
  );
  if (here === null || where === null) return null;
  return (
    <SayProvider languageTag={here.place.locale} timeZone={here.place.timeZone} takenAt={takenAt}>
      <HostProvider value={host}>
        <ScreenContextProvider value={screenContext}>
          <WhereProvider value={where}>
            <SettingsScreen />
          </WhereProvider>
        </ScreenContextProvider>
      </HostProvider>
    </SayProvider>
  );
}
