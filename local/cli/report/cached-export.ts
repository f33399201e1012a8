import type { KeptFor, TextCache } from '../cache/text-cache';
import { basisOf } from '../cache/files-basis';
import type { LoadedExport } from './loaded-export';
import { preparedExport, preparedText } from './prepared-export';

export interface CachedExport {
  readonly loaded: LoadedExport;
  /** Keeps the data for the next run; called when the output is complete. */
  readonly keep: () => void;
}

/**
 * The content of these files, read with these choices; from the cache if nothing has changed since. @throws RefusedFile
 */
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
      // A date in the future may be valid in the next run; files that changed meanwhile may have been read in part.
      if (!loaded.metFuture && basisOf(paths) === of.basis) cache.keep(of, preparedText(loaded));
    },
  };
}
