import { type AzureFrame, SERVICE } from './azure-frame';

/** The work item whose form contains the frame. */
export interface OpenItem {
  readonly id: string;
  /** Calls back after the item was saved or read again; returns a function that unsubscribes. */
  readonly onSaved: (heard: () => void) => () => void;
}

interface FormService {
  readonly getId: () => Promise<number>;
}

interface ShownItem {
  readonly id: number;
}

/**
 * Follows the form: calls back with the work item that it shows, or with null while that item is new and not saved. The
 * same frame also serves the next item.
 */
export function followForm(
  frame: AzureFrame,
  contributionIds: readonly string[],
  onItem: (item: OpenItem | null) => void,
): void {
  const heard = new Set<() => void>();
  let shown: number | null = null;
  const show = (id: number): void => {
    if (id === shown) return;
    shown = id;
    onItem(id === 0 ? null : { id: String(id), onSaved: hear });
  };
  const hear = (each: () => void): (() => void) => {
    heard.add(each);
    return () => void heard.delete(each);
  };
  const again = async ({ id }: ShownItem): Promise<void> => {
    if (id !== shown) return show(id);
    for (const each of heard) each();
  };
  const listener = {
    onLoaded: async ({ id }: ShownItem) => show(id),
    onSaved: again,
    onRefreshed: again,
    // The page calls each of these; a missing one would be an error in its console.
    onReset: async () => undefined,
    onFieldChanged: async () => undefined,
    onUnloaded: async () => undefined,
  };
  for (const id of contributionIds) frame.register(id, listener);
  // If the form opened before the frame was there, its event has already been sent. Otherwise the event comes later.
  void frame
    .service<FormService>(SERVICE.form)
    .then((form) => form.getId())
    .then(show, () => undefined);
}
