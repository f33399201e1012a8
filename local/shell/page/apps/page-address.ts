import { navigate } from 'wouter/use-browser-location';
import type { AppAddress } from '../../../forge/bridge/frame-options';

/** The router fires events of these names for its own changes; the browser fires one for back and forward. */
const CHANGES = ['popstate', 'pushState', 'replaceState', 'hashchange'];

/** The part after the base address of this page, kept in the browser's own history. */
export function pageAddress(base: string): AppAddress {
  return {
    read: () => {
      const { pathname, search, hash } = window.location;
      const isBelow = pathname === base || pathname.startsWith(`${base}/`);
      const path = isBelow ? pathname.slice(base.length) : '';
      return `${path === '' ? '/' : path}${isBelow ? search + hash : ''}`;
    },
    push: (path) => navigate(base + path),
    replace: (path) => navigate(base + path, { replace: true }),
    go: (steps) => window.history.go(steps),
    listen: (onChange) => {
      for (const change of CHANGES) window.addEventListener(change, onChange);
      return () => {
        for (const change of CHANGES) window.removeEventListener(change, onChange);
      };
    },
  };
}
