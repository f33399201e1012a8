import { useState } from 'react';
import { copied } from '../clipboard';
import { DownloadIcon } from '../icons';
import { Menu } from '../menu';
import { useSay } from '../say';
import { csvOf, textOf } from './csv';
import { download } from './download';
import type { Cells } from './table-cells';

interface ExportMenuProps {
  /** What the file is called. */
  readonly name: string;
  /** The table with its headings, asked for when it is handed out. */
  readonly cells: () => Cells;
}

/** Hands a table out: copied as CSV or as text, or as a file. */
export function ExportMenu({ name, cells }: ExportMenuProps) {
  const say = useSay();
  const [done, setDone] = useState('');
  const copy = (write: (rows: Cells) => string): void => {
    const rows = cells();
    void copied(write(rows)).then((ok) =>
      setDone(ok ? say('export.copied', { count: Math.max(0, rows.length - 1) }) : say('export.not-copied')),
    );
  };
  return (
    <span className="bw-export">
      <span role="status" className="bw-small bw-subtle">
        {done}
      </span>
      <Menu
        label={`${say('export.menu')}: ${name}`}
        icon={<DownloadIcon />}
        items={[
          { label: say('export.csv'), act: () => copy(csvOf) },
          { label: say('export.text'), act: () => copy(textOf) },
          { label: say('export.download'), act: () => download(name, csvOf(cells())) },
        ]}
      />
    </span>
  );
}
