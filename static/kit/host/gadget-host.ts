/** The functions of a dashboard that a screen on it needs. Jira has two kinds of dashboards, Azure DevOps a third. */
export interface GadgetHost {
  /** The saved configuration, unvalidated. */
  readonly config: unknown;
  readonly mode: 'view' | 'edit';
  /** Reports each change to the dashboard, so that its own Save button saves it, and a preview is updated. */
  readonly changed: (config: object) => void;
  /** Called before the dashboard saves: null prevents it from saving. */
  readonly beforeSave: (configToSave: () => object | null) => void;
  /** Saves and closes, if the button is ours; null if the dashboard has its own button. */
  readonly save: ((config: object) => Promise<void>) | null;
  /** Closes without saving; null if the dashboard has its own button. */
  readonly cancel: (() => void) | null;
  /** Calls back when the dashboard asks the gadget to reload its data; returns a function that unsubscribes. */
  readonly onRefresh: (refresh: () => void) => () => void;
  /** Opens the form; null if only the dashboard can. */
  readonly edit: (() => void) | null;
}
