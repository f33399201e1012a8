import { events } from '@forge/bridge';

/**
 * Calls back when this issue changes or may have changed; returns a function that unsubscribes. Jira reports changes by
 * others within seconds but not the viewer's own, so `onGlance` reports each return of attention to the screen.
 */
export function watchIssue(onChanged: () => void, onGlance: () => void): () => void {
  const subscription = events.on('JIRA_ISSUE_CHANGED', onChanged).catch(() => null);
  const onVisible = () => {
    if (document.visibilityState === 'visible') onGlance();
  };
  window.addEventListener('focus', onGlance);
  document.addEventListener('visibilitychange', onVisible);
  document.documentElement.addEventListener('pointerenter', onGlance);
  return () => {
    void subscription.then((active) => active?.unsubscribe());
    window.removeEventListener('focus', onGlance);
    document.removeEventListener('visibilitychange', onVisible);
    document.documentElement.removeEventListener('pointerenter', onGlance);
  };
}
