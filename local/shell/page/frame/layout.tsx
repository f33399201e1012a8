import './layout.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Place } from '../routes';
import { CostStrip } from './cost-strip';
import { SideBar } from './side-bar';
import { TimeBanner } from './time-banner';
import { TopBar } from './top-bar';

/** On narrow screens the side bar covers the page. */
const isNarrow = (): boolean => window.matchMedia('(max-width: 900px)').matches;

/** Top bar, side bar, the page itself, and the strip below. */
export function Layout({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const [path] = useLocation();
  // On a narrow screen the open side bar belongs to one page: choosing another page closes it.
  const [openedAt, setOpenedAt] = useState<string | null>(() => (isNarrow() ? null : path));
  const sideBarOpen = openedAt !== null && (openedAt === path || !isNarrow());
  const setSideBarOpen = (open: boolean) => setOpenedAt(open ? path : null);
  const main = useRef<HTMLElement>(null);

  // Each page starts at its top.
  useEffect(() => {
    void main.current?.scrollTo(0, 0);
  }, [path]);

  return (
    <div className="layout" data-side-bar={sideBarOpen ? 'open' : 'closed'}>
      <a
        className="skip-link"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        Skip to content
      </a>
      <TopBar sideBarOpen={sideBarOpen} onToggleSideBar={() => setSideBarOpen(!sideBarOpen)} />
      <TimeBanner />
      <div className="layout-middle">
        <SideBar place={place} isOpen={sideBarOpen} />
        {sideBarOpen && (
          <button
            type="button"
            className="layout-veil"
            aria-label="Close sidebar"
            onClick={() => setSideBarOpen(false)}
          />
        )}
        <main id="main" aria-label="Page" ref={main} tabIndex={-1} className="layout-main">
          {children}
        </main>
      </div>
      <CostStrip />
    </div>
  );
}
