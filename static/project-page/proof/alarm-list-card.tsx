import { useRef } from 'react';
import type { StallAlarms } from '../../../src/contract/page/alarms';
import { ExportMenu } from '../../kit/export/export-menu';
import { cellsOf } from '../../kit/export/table-cells';
import { ItemLink } from '../../kit/links/item-link';
import { useScreenContext } from '../../kit/screen-context';
import { useSay } from '../say';

/** The items that would have been called stalled, when, and what happened to them. */
export function AlarmListCard({ stalled: { alarms, alarmCount } }: { readonly stalled: StallAlarms }) {
  const say = useSay();
  const { words } = useScreenContext();
  const table = useRef<HTMLTableElement>(null);
  if (alarms.length === 0) return null;
  return (
    <section className="bw-card">
      <div className="bw-section-head">
        <h2>{say('page.alarms.list')}</h2>
        <ExportMenu
          name={say('page.alarms.list')}
          cells={() => (table.current === null ? [] : cellsOf(table.current))}
        />
      </div>
      <p className="bw-small bw-subtle">{say('page.alarms.list.note')}</p>
      <table ref={table} className="bw-table bw-log bw-stacks">
        <thead>
          <tr>
            <th scope="col">{say('page.column.item')}</th>
            <th scope="col">{say('page.alarms.column.said')}</th>
            <th scope="col">{say('page.alarms.column.came')}</th>
            <th scope="col">{say('page.alarms.column.right')}</th>
          </tr>
        </thead>
        <tbody>
          {alarms.map(({ key, statusName, firstOn, lastOn, times, hits, leftOn }) => (
            <tr key={`${key} ${firstOn}`}>
              <th scope="row">
                <ItemLink item={{ visible: true, key, id: '' }} />{' '}
                <span className="bw-alarm-title">{words.summaries.get(key) ?? ''}</span>
              </th>
              <td data-label={say('page.alarms.column.said')}>
                {say('page.alarms.said', { times, first: firstOn, last: lastOn })}
              </td>
              <td data-label={say('page.alarms.column.came')}>
                {leftOn === null
                  ? say('page.alarms.there', { status: statusName })
                  : say('page.alarms.left', { status: statusName, on: leftOn })}
              </td>
              <td data-label={say('page.alarms.column.right')}>{say('page.alarms.right', { hits, times })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {alarmCount > alarms.length && (
        <p className="bw-small bw-subtle">{say('page.alarms.more', { count: alarmCount - alarms.length })}</p>
      )}
    </section>
  );
}
