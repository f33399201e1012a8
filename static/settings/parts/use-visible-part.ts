import { useEffect, useState } from 'react';

/** The range of the screen that the window shows, in the screen's own pixels. */
export interface VisiblePart {
  readonly top: number;
  readonly bottom: number;
}

const STEP_PX = 40;

/**
 * The visible part of the screen. The tracker shows it in a frame as high as its content and scrolls the page around
 * it, so the frame itself cannot measure it. Marks along the screen can, as they enter and leave the view.
 */
export function useVisiblePart(): VisiblePart {
  const [part, setPart] = useState<VisiblePart>({ top: 0, bottom: window.innerHeight });
  useEffect(() => {
    const measure = (): void => {
      const once = new IntersectionObserver(([entry]) => {
        once.disconnect();
        if (entry === undefined || entry.intersectionRect.height === 0) return;
        const { top, bottom } = entry.intersectionRect;
        setPart((before) => (before.top === top && before.bottom === bottom ? before : { top, bottom }));
      });
      once.observe(document.documentElement);
    };
    const marks = document.createElement('div');
    marks.setAttribute('aria-hidden', 'true');
    marks.style.cssText = 'position:absolute;inset-block-start:0;inset-inline-start:0;width:1px;pointer-events:none';
    const watch = new IntersectionObserver(measure);
    const layOut = (): void => {
      const wanted = Math.ceil(document.documentElement.scrollHeight / STEP_PX);
      while (marks.children.length > wanted) {
        const last = marks.lastElementChild;
        if (last === null) break;
        watch.unobserve(last);
        last.remove();
      }
      while (marks.children.length < wanted) {
        const mark = document.createElement('div');
        mark.style.cssText = `position:absolute;width:1px;height:1px;inset-block-start:${marks.children.length * STEP_PX}px`;
        marks.append(mark);
        watch.observe(mark);
      }
      measure();
    };
    document.documentElement.append(marks);
    const sizes = new ResizeObserver(layOut);
    sizes.observe(document.body);
    window.addEventListener('resize', measure);
    window.addEventListener('scroll', measure);
    return () => {
      watch.disconnect();
      sizes.disconnect();
      marks.remove();
      window.removeEventListener('resize', measure);
      window.removeEventListener('scroll', measure);
    };
  }, []);
  return part;
}
