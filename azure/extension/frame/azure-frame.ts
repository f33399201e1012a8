/** Where in Azure DevOps a frame of the extension stands, and for whom. */
export interface Around {
  readonly organisation: { readonly id: string; readonly name: string };
  readonly viewerId: string;
  /** Null on pages of a whole organisation. */
  readonly project: { readonly id: string; readonly name: string } | null;
  /** Language tag of the viewer. */
  readonly locale: string;
  /** Like https://dev.azure.com/ORG/, with the slash. */
  readonly url: string;
  /** Like publisher.extension. */
  readonly extensionId: string;
}

/** What the extension needs from the page around its frame; `host.ts` takes it from the SDK. */
export interface AzureFrame {
  readonly around: () => Promise<Around>;
  /** A token of the viewer, limited to the scopes of the extension. Callers get one before each burst of requests. */
  readonly token: () => Promise<string>;
  /** A service of the page. All its functions return promises. */
  readonly service: <Service>(id: string) => Promise<Service>;
  /** Answers calls of the page to a contribution. */
  readonly register: (contributionId: string, contribution: object) => void;
  /** Ends the page's loading sign. */
  readonly loaded: () => void;
  /** Makes the frame as high as its content. */
  readonly fit: () => void;
}

/** Ids of services of the page. */
export const SERVICE = {
  location: 'ms.vss-features.location-service',
  data: 'ms.vss-features.extension-data-service',
  navigation: 'ms.vss-features.host-navigation-service',
  form: 'ms.vss-work-web.work-item-form',
  formNavigation: 'ms.vss-work-web.work-item-form-navigation-service',
} as const;

/** Short ids of the contributions, as vss-extension.json names them. */
export const CONTRIBUTION = {
  itemGroup: 'item-group',
  itemPage: 'item-page',
  hub: 'project-hub',
  widget: 'portfolio-widget',
  widgetConfiguration: 'portfolio-widget.config',
  settings: 'project-settings',
} as const;
