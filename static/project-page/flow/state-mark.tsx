import type { FlowState } from '../../../src/contract/page/flow';

const SHAPES: Readonly<Record<FlowState, string>> = {
  moving: 'M0 -5A5 5 0 1 1 0 5A5 5 0 1 1 0 -5Z',
  stalled: 'M0 -6.5L6.5 0L0 6.5L-6.5 0Z',
  waiting: 'M-5 -5H5V5H-5Z',
  blocked: 'M0 -6L6 5H-6Z',
};

/** The shape of a state: moving (circle), stalled (diamond), waiting for other work (square), blocked (triangle). */
export const statePath = (state: FlowState): string => SHAPES[state];

/** The same as an icon in a legend. */
export function StateMark({ state }: { readonly state: FlowState }) {
  return (
    <svg className="bw-look" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">
      <path className={`bw-state-${state}`} d={statePath(state)} />
    </svg>
  );
}
