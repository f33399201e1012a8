import { useEffect, useRef } from 'react';
import type { ForecastLog, FrozenForecast } from '../../../src/contract/frozen';
import type { PageHead } from '../../../src/contract/project-page';
import { foretoldWords, laterWords } from '../../../src/words/frozen';
import { ExportMenu } from '../../kit/export/export-menu';
import type { Cells } from '../../kit/export/table-cells';
import { useScreenContext } from '../../kit/screen-context';
import { usePlace } from '../place';
import { useSay } from '../say';
import { FreezeForm } from './freeze-form';
import { LogTable } from './log-table';
import { useLog } from './use-log';

/** The forecasts that were frozen with a note, with what happened later; and a form that freezes today's. */
export function LogCard({ scope, read }: { readonly scope: PageHead['scope']; readonly read: ForecastLog }) {
  const say = useSay();
  const { place, go } = usePlace();
  const { log, state, freeze, remove } = useLog(scope, read);
  const isOpen = place.filters['freeze'] !== undefined && log.mayFreeze === 'yes';
  const openForm = (open: boolean): void => go({ filters: open ? { freeze: 'yes' } : {} }, 'replace');
  const name = say('page.log');
  const cells = useCells(log.entries);
  const { kept, status } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The focused element is removed: the focus moves to the next sensible one.
  useEffect(() => {
    if (status === 'kept') undo.current?.focus();
    if (status === 'deleted') heading.current?.focus();
  }, [status]);
  return (
    <section className="bw-card" aria-label={name}>
      <div className="bw-section-head">
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        {log.entries.length > 0 && <ExportMenu name={name} cells={cells} />}
      </div>
      <p className="bw-small bw-subtle">{say('page.log.note')}</p>
      {log.mayFreeze !== 'yes' ? (
        <p className="bw-small">{say(`page.log.${log.mayFreeze}`)}</p>
      ) : isOpen ? (
        <FreezeForm
          busy={status === 'busy'}
          onFreeze={(note) => freeze(note, () => openForm(false))}
          onCancel={() => openForm(false)}
        />
      ) : (
        <p>
          <button type="button" className="bw-button" onClick={() => openForm(true)}>
            {say('page.log.freeze')}
          </button>
        </p>
      )}
      <p role="status" className="bw-small bw-log-status">
        {status === 'failed' && say('page.log.failed')}
        {status === 'deleted' && say('page.log.deleted')}
        {status === 'kept' && say('page.log.kept')}
        {status === 'kept' && kept !== null && (
          <button ref={undo} type="button" className="bw-text-button" onClick={() => remove(kept)}>
            {say('page.log.undo')}
          </button>
        )}
      </p>
      {log.entries.length === 0 ? (
        log.mayFreeze === 'yes' && <p className="bw-subtle">{say('page.log.empty')}</p>
      ) : (
        <LogTable entries={log.entries} busy={status === 'busy'} onDelete={remove} />
      )}
    </section>
  );
}

/** The log as a table for a spreadsheet. */
function useCells(entries: readonly FrozenForecast[]): () => Cells {
  const say = useSay();
  const { words } = useScreenContext();
  return () => [
    [
      say('page.column.day'),
      say('page.log.foretold'),
      say('page.log.chance'),
      say('page.target'),
      say('page.log.comment'),
      say('page.log.by'),
      say('page.log.later'),
    ],
    ...entries.map((entry) => [
      entry.on,
      foretoldWords(entry.foretold, say),
      entry.chance,
      entry.targetOn,
      entry.note,
      words.people.get(entry.by) ?? say('person.unknown'),
      laterWords(entry, say),
    ]),
  ];
}
