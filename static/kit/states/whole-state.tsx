import type { ReactNode } from 'react';
import { ProgressBar } from '../progress-bar';

interface WholeStateProps {
  /** Drawn above; it adds nothing to the words. */
  readonly picture?: ReactNode;
  readonly title: string;
  /** The meaning, and what can be done. */
  readonly children?: ReactNode;
  /** The progress of what is awaited (0 to 1; null if unknown). */
  readonly progress?: { readonly label: string; readonly share: number | null };
  /** One button at most, a verb. */
  readonly action?: { readonly label: string; readonly onClick: () => void; readonly primary?: boolean };
  /** The reference for an administrator; last. */
  readonly reference?: string;
  /** True after an error: screen readers announce it at once. */
  readonly failed?: boolean;
}

/** Replaces a whole screen: nothing chosen, nothing to see, no access, an error. */
export function WholeState({ picture, title, children, progress, action, reference, failed = false }: WholeStateProps) {
  return (
    <section className="bw-whole-state" role={failed ? 'alert' : undefined}>
      {picture !== undefined && <div aria-hidden="true">{picture}</div>}
      <h2>{title}</h2>
      {children !== undefined && <p className="bw-subtle">{children}</p>}
      {progress !== undefined && <ProgressBar {...progress} />}
      {action !== undefined && (
        <button
          type="button"
          className={action.primary === true ? 'bw-button bw-button-primary' : 'bw-button'}
          onClick={action.onClick}
        >
          {action.label}
        </button>
      )}
      {reference !== undefined && <p className="bw-small bw-subtlest">{reference}</p>}
    </section>
  );
}
