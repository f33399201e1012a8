import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useVisiblePart } from './use-visible-part';

const ABOVE_PX = 8;

/** Moves with the visible part of the screen, as far as its column goes. */
export function StaysInView({ children }: { readonly children: ReactNode }) {
  const column = useRef<HTMLDivElement>(null);
  const card = useRef<HTMLDivElement>(null);
  const { top } = useVisiblePart();
  const [shift, setShift] = useState(0);
  useLayoutEffect(() => {
    if (column.current === null || card.current === null) return;
    const { top: start, height } = column.current.getBoundingClientRect();
    const room = Math.max(0, height - card.current.offsetHeight);
    setShift(Math.min(room, Math.max(0, top - start + ABOVE_PX)));
  }, [top, children]);
  return (
    <div ref={column} className="bw-stays">
      <div ref={card} style={{ transform: `translateY(${Math.round(shift)}px)` }}>
        {children}
      </div>
    </div>
  );
}
