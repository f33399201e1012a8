import { autoUpdate, flip, offset, shift, useFloating, type Placement } from '@floating-ui/react-dom';
import type { ReactNode } from 'react';

interface TipProps {
  /** The element next to it; null if none is under the pointer or has the focus. */
  readonly beside: Element | null;
  readonly id: string;
  readonly placement?: Placement;
  readonly children: ReactNode;
}

/**
 * A text next to an element, kept inside the frame: for elements under the pointer or with the focus. The owner decides
 * when.
 */
export function Tip({ beside, id, placement = 'top', children }: TipProps) {
  const {
    refs: { setFloating },
    floatingStyles,
  } = useFloating({
    elements: { reference: beside },
    placement,
    strategy: 'fixed',
    middleware: [offset(6), flip({ padding: 4 }), shift({ padding: 4 })],
    whileElementsMounted: autoUpdate,
  });
  if (beside === null) return null;
  return (
    <div ref={setFloating} id={id} role="tooltip" className="bw-tip" style={floatingStyles}>
      {children}
    </div>
  );
}
