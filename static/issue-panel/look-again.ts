/** What is kept of an issue follows an edit once Jira's event has come: mostly within seconds, at most within three minutes. */
const FOLLOWED_MS = [5_000, 30_000, 180_000];

/** Looks again when what is kept may have followed a change. Answers how to stop. */
export function lookAgain(look: () => void): () => void {
  const timers = FOLLOWED_MS.map((milliseconds) => setTimeout(look, milliseconds));
  return () => timers.forEach(clearTimeout);
}
