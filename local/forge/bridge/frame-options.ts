import type { ViewCost } from './host-calls';
import type { ColorMode } from './theme';
import type { WidgetEdit } from './widget-edit';

export interface ForgeFlag {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly appearance: 'info' | 'success' | 'warning' | 'error';
  readonly isAutoDismiss: boolean;
  readonly actions: readonly { readonly text: string; readonly onClick: () => void }[];
}

/** The part of the page's address that belongs to the app, for modules that are pages. */
export interface AppAddress {
  /** "/scope?asOf=2026-01-12"; "/" where nothing follows the module's own address. */
  readonly read: () => string;
  readonly push: (path: string) => void;
  readonly replace: (path: string) => void;
  readonly go: (steps: number) => void;
  /** Calls back whenever it may have changed, for any reason; returns a function that unsubscribes. */
  readonly listen: (onChange: () => void) => () => void;
}

export interface ForgeFrameOptions {
  readonly moduleKey: string;
  readonly moduleType: string;
  readonly extension: Readonly<Record<string, unknown>>;
  /** `edit`: the form of a gadget or widget, in place of what it shows. */
  readonly entryPoint?: 'edit';
  /** Connects the form to the dashboard's Save button; only for widgets. */
  readonly widgetEdit?: WidgetEdit;
  readonly theme: ColorMode;
  /** The app wants another page in this tab; the address may lie outside this site. */
  readonly onNavigate?: (address: URL) => void;
  readonly onFlag?: (flag: ForgeFlag) => void;
  readonly onFlagClosed?: (id: string) => void;
  /** Where `view.createHistory()` keeps the app's addresses; without it, in the frame alone. */
  readonly address?: AppAddress;
  /** `view.close(payload)`; without it the view cannot be closed, and the app gets an error. */
  readonly onClose?: (payload: unknown) => void;
  /** `view.submit(payload)`; without it the view cannot be submitted, and the app gets an error. */
  readonly onSubmit?: (payload: unknown) => void | Promise<void>;
  /** The app changed the issue and asks the page to draw it again. */
  readonly onRefreshIssue?: () => void;
  readonly onCost?: (cost: ViewCost) => void;
  /** The app's document has loaded and sent its first request. */
  readonly onConnected?: () => void;
  /** The frame could not be shown, or the app called a method that the local host does not have. */
  readonly onProblem?: (message: string) => void;
}
