import type { ReactNode } from 'react';
import { ProgressBar } from '../progress-bar';

interface WholeStateProps {
  /** Drawn above; says nothing that the words do not say. */
  readonly picture?: ReactNode;
  readonly title: string;
  /** What it means and what can be done. */
  readonly children?: ReactNode;
  /** How far what is waited for has come (0 to 1; null where nobody knows). */
  readonly progress?: { readonly label: string; readonly share: number | null };
  /** One button at most, a verb. */
  readonly action?: { readonly label: string; readonly onClick: () => void; readonly primary?: boolean };
  /** For who asks an admin; last. */
  readonly reference?: string;
  /** True where something went wrong: screen readers are told at once. */
  readonly failed?: boolean;
}

/** What stands in the place of a whole screen: nothing chosen, nothing to see, no access, an error. */
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
