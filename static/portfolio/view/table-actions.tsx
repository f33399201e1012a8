import { useState } from 'react';
import { copied } from '../../kit/clipboard';
import { Menu, type MenuItem } from '../../kit/menu';
import { RefreshIcon } from '../../kit/icons';
import { csvOf, textOf } from '../../kit/export/csv';
import { download } from '../../kit/export/download';
import type { NamedRow } from '../model/rows';
import { useSay } from '../say';
import { useExportRows } from './export-rows';
import { MoreIcon } from './icons';

interface TableActionsProps {
  readonly title: string;
  readonly rows: readonly NamedRow[];
  readonly refreshing: boolean;
  readonly refresh: () => void;
  readonly brief: boolean;
}

/** Refresh, and the actions on the shown rows. */
export function TableActions({ title, rows, refreshing, refresh, brief }: TableActionsProps) {
  const say = useSay();
  const exportRows = useExportRows();
  const [done, setDone] = useState('');
  const copy = (text: string): void => {
    void copied(text).then((ok) =>
      setDone(ok ? say('export.copied', { count: rows.length }) : say('export.not-copied')),
    );
  };
  const items: readonly MenuItem[] = [
    ...(brief ? [{ label: say('portfolio.refresh'), act: refresh }] : []),
    { label: say('export.csv'), act: () => copy(csvOf(exportRows(rows))) },
    { label: say('export.text'), act: () => copy(textOf(exportRows(rows))) },
    { label: say('export.download'), act: () => download(title, csvOf(exportRows(rows))) },
    { label: say('portfolio.print'), act: () => window.print() },
  ];
  return (
    <div className="bw-table-actions">
      <span role="status" className="bw-small bw-subtle">
        {done}
      </span>
      {!brief && (
        <button
          type="button"
          className="bw-icon-button bw-large"
          aria-label={say('portfolio.refresh')}
          title={say('portfolio.refresh')}
          aria-busy={refreshing}
          onClick={refresh}
        >
          <RefreshIcon />
        </button>
      )}
      <Menu label={say('portfolio.more')} icon={<MoreIcon />} items={items} />
    </div>
  );
}
