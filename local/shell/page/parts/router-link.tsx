import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { Link } from 'wouter';
import { navigate } from 'wouter/use-browser-location';

/** For links of Atlassian's components: follows them without leaving the page, unless the user asks for a new tab. */
export const asksTheRouter =
  (path: string) =>
  (event: MouseEvent | { readonly preventDefault: () => void }): void => {
    if ('metaKey' in event && (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0)) return;
    event.preventDefault();
    navigate(path);
  };

export interface GoProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly to: string;
}

/** A link within the page. */
export function Go({ to, children, ...rest }: GoProps) {
  return (
    <Link href={to} {...rest}>
      {children}
    </Link>
  );
}
