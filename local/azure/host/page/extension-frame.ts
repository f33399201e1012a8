import { type Channel, channelTo, type Services } from './channel';
import { documentManager } from './documents';
import { addressOf, FRAMES, type Place } from './place';
import { THEMES } from './themes';

/** What the server sends about the organisation and the extension. */
export interface HostFacts {
  /** The address of the files of the extension. */
  readonly files: string;
  readonly token: string;
  readonly manifest: {
    readonly publisher: string;
    readonly id: string;
    readonly version: string;
    readonly contributions: readonly Contribution[];
  };
  readonly projects: readonly { readonly id: string; readonly name: string }[];
}

export interface Contribution {
  readonly id: string;
  readonly type: string;
  readonly properties: { readonly name: string; readonly uri: string; readonly height?: number };
}

export interface ExtensionFrame extends Channel {
  readonly element: HTMLIFrameElement;
  /** Resolves when the frame reports that it is loaded. */
  readonly loaded: Promise<void>;
}

/** A frame of the extension in this page, with all services that its SDK asks for. */
export function openFrame(contributionId: string, place: Place, facts: HostFacts): ExtensionFrame {
  const { manifest, files } = facts;
  const contribution = manifest.contributions.find(({ id }) => id === contributionId);
  if (contribution === undefined) throw new Error(`The manifest has no contribution ${contributionId}`);
  const element = document.createElement('iframe');
  const sandbox = FRAMES[place.frame];
  if (sandbox !== null) element.setAttribute('sandbox', sandbox);
  element.title = contribution.properties.name;
  element.dataset['contribution'] = contributionId;
  const { height } = contribution.properties;
  if (height !== undefined) element.style.height = `${String(height)}px`;

  let isLoaded: () => void = () => undefined;
  const loaded = new Promise<void>((resolve) => {
    isLoaded = resolve;
  });
  const services = servicesIn(place, facts);
  const channel = channelTo(element, {
    'DevOps.HostControl': {
      initialHandshake: async () => handshake(contributionId, place, facts),
      notifyLoadSucceeded: async () => isLoaded(),
      notifyLoadFailed: async () => isLoaded(),
      getAccessToken: async () => ({ token: facts.token }),
      getAppToken: async () => ({ token: facts.token }),
      resize: async (_: number, wanted: number) => {
        if (wanted > 0) element.style.height = `${String(wanted)}px`;
      },
    },
    'DevOps.ServiceManager': {
      getService: async (id: string) => {
        const service = services[id];
        if (service === undefined) throw new Error(`There is no service ${id}`);
        return service;
      },
    },
  });
  element.src = `${files}/${contribution.properties.uri}`;
  return { ...channel, element, loaded };
}

function handshake(contributionId: string, { organisation, project, theme }: Place, { manifest, projects }: HostFacts) {
  const { publisher, id, version } = manifest;
  const found = projects.find(({ name }) => name === project);
  return {
    contributionId: `${publisher}.${id}.${contributionId}`,
    context: {
      extension: { id: `${publisher}.${id}`, publisherId: publisher, extensionId: id, version },
      pageContext: {
        globalization: {
          culture: navigator.language,
          theme: 'ms.vss-web.vsts-theme',
          timeZoneId: 'UTC',
          timezoneOffset: 0,
        },
        webContext: { project: found ?? null, team: null },
      },
      user: {
        descriptor: 'aad.viewer',
        id: 'viewer',
        name: 'viewer@example.com',
        displayName: 'A Viewer',
        imageUrl: '',
      },
      host: { id: `id of ${organisation}`, name: organisation, serviceVersion: '', type: 4, isHosted: true },
    },
    initialConfig: {},
    themeData: THEMES[theme],
  };
}

function servicesIn(place: Place, { manifest }: HostFacts): Services {
  const { organisation, itemId } = place;
  const go = (address: string, newTab: boolean): void => {
    if (newTab) window.open(address, '_blank', 'noopener');
    else location.assign(address);
  };
  const hash = (): string => location.hash.replace(/^#/, '');
  return {
    'ms.vss-features.extension-data-service': {
      getExtensionDataManager: async (id: string) => {
        if (id !== `${manifest.publisher}.${manifest.id}`) throw new Error(`${id} is not this extension`);
        return documentManager();
      },
    },
    'ms.vss-features.location-service': { getServiceLocation: async () => `${location.origin}/${organisation}/` },
    'ms.vss-work-web.work-item-form': {
      getId: async () => {
        if (place.page !== 'item') throw new Error('No work item form is open.');
        return itemId;
      },
    },
    'ms.vss-work-web.work-item-form-navigation-service': {
      openWorkItem: async (id: number, newTab?: boolean) =>
        go(addressOf(place, `_workitems/edit/${String(id)}`), newTab === true),
    },
    'ms.vss-features.host-navigation-service': {
      getHash: async () => hash(),
      setHash: async (to: string) => {
        location.hash = to;
      },
      replaceHash: async (to: string) => history.replaceState(null, '', `#${to}`),
      onHashChanged: async (heard: (to: string) => unknown) => {
        window.addEventListener('hashchange', () => void heard(hash()));
      },
      navigate: async (to: string) => go(to, false),
      openNewWindow: async (to: string) => go(to, true),
    },
  };
}
