import type { KeptFor, TextCache } from '../cache/text-cache';
import { basisOf } from '../cache/files-basis';
import type { LoadedExport } from './loaded-export';
import { preparedExport, preparedText } from './prepared-export';

export interface CachedExport {
  readonly loaded: LoadedExport;
  /** Keeps it for the next time; called when whoever waits has their answer. */
  readonly keep: () => void;
}

/** What was read of these files by these choices, from the cache where nothing has changed since. @throws RefusedFile */
export async function cachedExport(
  paths: readonly string[],
  { choices, cache }: { readonly choices: unknown; readonly cache: TextCache },
  load: () => Promise<LoadedExport>,
): Promise<CachedExport> {
  const of: KeptFor = { question: JSON.stringify(['export', paths, choices]), basis: basisOf(paths) };
  const kept = cache.read(of);
  if (kept !== null) return { loaded: preparedExport(kept), keep: () => undefined };
  const loaded = await load();
  return {
    loaded,
    keep: () => {
      // What came from the future may be believed the next time; what changed meanwhile was perhaps read in part.
      if (!loaded.metFuture && basisOf(paths) === of.basis) cache.keep(of, preparedText(loaded));
    },
  };
}
