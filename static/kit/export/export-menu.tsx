import { useState } from 'react';
import { copied } from '../clipboard';
import { DownloadIcon } from '../icons';
import { Menu } from '../menu';
import { useSay } from '../say';
import { csvOf, textOf } from './csv';
import { download } from './download';
import type { Cells } from './table-cells';

interface ExportMenuProps {
  /** The name of the file. */
  readonly name: string;
  /** Returns the table with its headings when it is exported. */
  readonly cells: () => Cells;
}

/** Exports a table: copied as CSV or as text, or as a file. */
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
