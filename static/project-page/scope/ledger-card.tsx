import { useState } from 'react';
import type { LedgerLine } from '../../../src/contract/page/scope';
import { CAUSE_LOOKS } from '../../kit/charts/slip-causes';
import { Swatch } from '../../kit/charts/swatch';
import { ExportMenu } from '../../kit/export/export-menu';
import type { Cells } from '../../kit/export/table-cells';
import { ItemLink } from '../../kit/links/item-link';
import type { ItemWords } from '../../kit/host/names';
import { useScreenContext } from '../../kit/screen-context';
import { usePlace } from '../place';
import { useSay } from '../say';
import { causeOfLine, causeSelector } from './cause-selector';
import { signed } from '../../kit/words/amounts';
import { signedDays } from './causes-card';
import { shownLines } from './shown-lines';
import type { KnownScope } from '../page-of';

const AT_ONCE = 25;

/** Every change of the scope, newest first, with filters by cause, by words, and by whether the item was started. */
export function LedgerCard({ part }: { readonly part: KnownScope }) {
  const say = useSay();
  const { words } = useScreenContext();
  const { place, go } = usePlace();
  const { cause = '', find = '', unstarted = '' } = place.filters;
  const [most, setMost] = useState(AT_ONCE);
  const filterBy = (given: Readonly<Record<string, string>>): void => {
    const filters = Object.entries({ ...place.filters, ...given }).filter(([, value]) => value !== '');
    go({ filters: Object.fromEntries(filters) }, 'replace');
  };
  const lines = shownLines(part.lines, { cause, find, unstartedOnly: unstarted !== '' }, words.summaries);
  const causes = [...new Set(part.lines.map(causeOfLine))];
  return (
    <section className="bw-card">
      <div className="bw-section-head">
        <h2>{say('page.scope.ledger')}</h2>
        <ExportMenu name={say('page.scope.ledger')} cells={() => ledgerCells(lines, { say, words })} />
      </div>
      <p className="bw-small bw-subtle">
        {say('page.scope.ledger.note', { count: part.lineCount, since: part.baselineAt })}
      </p>
      <div className="bw-filters" role="group" aria-label={say('page.scope.filters')}>
        <label className="bw-search">
          <span className="bw-visually-hidden">{say('page.scope.find')}</span>
          <input
            type="search"
            placeholder={say('page.scope.find')}
            value={find}
            onChange={({ target }) => filterBy({ find: target.value })}
          />
        </label>
        <Chip isOn={cause === ''} act={() => filterBy({ cause: '' })}>
          {say('page.scope.all')}
        </Chip>
        {causes.map((each) => (
          <Chip key={each} isOn={cause === each} act={() => filterBy({ cause: cause === each ? '' : each })}>
            {say('page.scope.cause.count', {
              cause: causeSelector(each),
              count: part.lines.filter((line) => causeOfLine(line) === each).length,
            })}
          </Chip>
        ))}
        <label className="bw-check">
          <input
            type="checkbox"
            checked={unstarted !== ''}
            onChange={({ target }) => filterBy({ unstarted: target.checked ? 'yes' : '' })}
          />
          {say('page.scope.open-only')}
        </label>
      </div>
      <LedgerTable lines={lines.slice(0, most)} />
      {lines.length === 0 && <p>{say('page.scope.empty')}</p>}
      <p className="bw-small bw-subtle" role="status">
        {say('page.scope.shown', { shown: Math.min(most, lines.length), count: lines.length })}{' '}
        {part.lines.length < part.lineCount && say('page.scope.kept', { count: part.lines.length })}
      </p>
      {lines.length > most && (
        <button type="button" className="bw-text-button" onClick={() => setMost(lines.length)}>
          {say('page.scope.more', { count: lines.length - most })}
        </button>
      )}
    </section>
  );
}

/** All changes that match the filters, with their headings; numbers without units. */
function ledgerCells(
  lines: readonly LedgerLine[],
  { say, words }: { readonly say: ReturnType<typeof useSay>; readonly words: ItemWords },
): Cells {
  const headings = [
    say('page.column.day'),
    say('page.column.item'),
    say('page.column.title'),
    say('page.scope.what'),
    say('page.scope.by'),
    say('page.scope.now'),
    say('page.column.points'),
    say('page.scope.then'),
    say('page.column.costs'),
  ];
  return [
    headings,
    ...lines.map((line) => [
      line.at.slice(0, 10),
      line.key,
      words.summaries.get(line.key) ?? '',
      say('page.scope.cause', { cause: causeSelector(causeOfLine(line)) }),
      line.by === null ? null : (words.people.get(line.by) ?? say('person.unknown')),
      say(`page.scope.now.${line.now}`),
      line.points,
      line.held,
      line.priceDays,
    ]),
  ];
}

/** Changes of a scope, one a row. */
export function LedgerTable({ lines }: { readonly lines: readonly LedgerLine[] }) {
  const say = useSay();
  const hasPrice = lines.some(({ priceDays }) => priceDays !== null);
  return (
    <div className="bw-wide-table">
      <table className="bw-table bw-ledger bw-stacks">
        <thead>
          <tr>
            <th scope="col">{say('page.column.day')}</th>
            <th scope="col">{say('page.column.item')}</th>
            <th scope="col">{say('page.scope.what')}</th>
            <th scope="col">{say('page.scope.by')}</th>
            <th scope="col">{say('page.scope.now')}</th>
            <th scope="col">{say('page.column.points')}</th>
            <th scope="col">{say('page.scope.then')}</th>
            {hasPrice && <th scope="col">{say('page.column.costs')}</th>}
          </tr>
        </thead>
        <tbody>
          {lines.map((line, place) => (
            <Line key={place} line={line} hasPrice={hasPrice} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ line, hasPrice }: { readonly line: LedgerLine; readonly hasPrice: boolean }) {
  const say = useSay();
  const { words } = useScreenContext();
  const { at, key, count, points, held, priceDays, now, by } = line;
  return (
    <tr>
      <th scope="row">{say('page.on', { on: at })}</th>
      <td className="bw-cell-item">
        <ItemLink item={{ visible: true, key, id: '' }} /> <span>{words.summaries.get(key) ?? ''}</span>
      </td>
      <td className="bw-cell-words">
        <Swatch look={count > 0 ? CAUSE_LOOKS.scope : count < 0 ? CAUSE_LOOKS.pace : CAUSE_LOOKS['re-estimates']} />{' '}
        {say('page.scope.cause', { cause: causeSelector(causeOfLine(line)) })}
      </td>
      <td className="bw-cell-words" data-label={say('page.scope.by')}>
        {by === null ? '–' : (words.people.get(by) ?? say('person.unknown'))}
      </td>
      <td className="bw-cell-words bw-subtle" data-label={say('page.scope.now')}>
        {say(`page.scope.now.${now}`)}
      </td>
      <td data-label={say('page.column.points')}>{say('format.signed', signed(points))}</td>
      <td data-label={say('page.scope.then')}>{say('page.count', { count: held })}</td>
      {hasPrice && (
        <td data-label={say('page.column.costs')}>
          <strong>{priceDays === null ? '' : say('page.signed-days', signedDays(priceDays))}</strong>
        </td>
      )}
    </tr>
  );
}

interface ChipProps {
  readonly isOn: boolean;
  readonly act: () => void;
  readonly children: string;
}

/** A filter that is on or off. */
export function Chip({ isOn, act, children }: ChipProps) {
  return (
    <button type="button" className="bw-chip" aria-pressed={isOn} onClick={act}>
      {children}
    </button>
  );
}
