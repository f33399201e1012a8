/**
 * The kept data of an issue follows an edit after Jira's event: mostly within seconds, at most within three minutes.
 */
const FOLLOWED_MS = [5_000, 30_000, 180_000];

/** Reads again when the kept data may have changed. Returns a function that stops it. */
export function lookAgain(look: () => void): () => void {
  const timers = FOLLOWED_MS.map((milliseconds) => setTimeout(look, milliseconds));
  return () => timers.forEach(clearTimeout);
}
