/** What a screen on a dashboard needs of the dashboard. Jira has two kinds of these, Azure DevOps a third. */
export interface GadgetHost {
  /** What was saved, as it was saved: nobody has looked at it. */
  readonly config: unknown;
  readonly mode: 'view' | 'edit';
  /** Tells the dashboard of each change, so that its own Save button saves that, and a preview follows. */
  readonly changed: (config: object) => void;
  /** Asks before the dashboard saves: null keeps it from saving. */
  readonly beforeSave: (configToSave: () => object | null) => void;
  /** Saves and closes, where the button is ours; null where the dashboard has its own. */
  readonly save: ((config: object) => Promise<void>) | null;
  /** Closes without saving; null where the dashboard has its own button. */
  readonly cancel: (() => void) | null;
  /** Calls back when the dashboard asks that everything be read again; answers how to stop. */
  readonly onRefresh: (refresh: () => void) => () => void;
  /** Opens the form; null where only the dashboard can. */
  readonly edit: (() => void) | null;
}
