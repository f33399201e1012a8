import { useId } from 'react';
import { FillPatterns, fillOf } from './fill-patterns';
import type { CauseLook } from './slip-causes';

/** The colour and pattern of a cause, beside its word. */
export function Swatch({ look }: { readonly look: CauseLook }) {
  const id = useId().replaceAll(':', '');
  return (
    <svg className="bw-look" width="10" height="10" aria-hidden="true" focusable="false">
      <FillPatterns looks={[look]} id={id} />
      <rect width="10" height="10" rx="2" fill={fillOf(look, id)} />
    </svg>
  );
}
