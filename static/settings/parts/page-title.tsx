import type { ReactNode } from 'react';

/** The head of a page: its title, its purpose in one sentence, and its actions at the right. */
export function PageTitle({
  title,
  children,
  acts,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly acts?: ReactNode;
}) {
  return (
    <header className="bw-page-title">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        <p className="bw-subtle">{children}</p>
      </div>
      {acts !== undefined && <div className="bw-page-acts">{acts}</div>}
    </header>
  );
}
