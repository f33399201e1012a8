import { useCallback } from 'react';
import type { PortfolioRow } from '../../../src/contract/portfolio';
import { useHost } from '../../kit/host/host-context';
import { Bone, Skeleton } from '../../kit/skeleton';
import { unpacked } from '../../kit/host/unpack';
import { useReading } from '../../kit/use-reading';
import { LevelMark } from '../level-mark';
import { useNames } from '../model/use-names';
import { PlaceLink } from '../place';
import { useSay } from '../say';

const MOST = 8;

/** The containers of a project: its epics and versions, worst first, each with its date. */
export function InsideCard({ projectKey }: { readonly projectKey: string }) {
  const say = useSay();
  const host = useHost();
  const read = useCallback(
    () => host.ask('portfolio', { scopes: [], inside: [projectKey] }).then(unpacked),
    [host, projectKey],
  );
  const { state } = useReading(read);
  const rows =
    state.status === 'shown'
      ? state.value.rows.flatMap((row) => (row.status === 'known' && !row.over ? [row] : [])).slice(0, MOST)
      : null;
  const names = useNames(rows?.map(({ scope }) => scope) ?? null);
  return (
    <section className="bw-card">
      <h2>{say('page.inside')}</h2>
      {state.status === 'failed' ? (
        <p>{say('page.failed.text')}</p>
      ) : rows === null || names === null ? (
        <Skeleton label={say('page.loading')}>
          {Array.from({ length: 4 }, (_, place) => (
            <Bone key={place} height={28} />
          ))}
        </Skeleton>
      ) : rows.length === 0 ? (
        <p>{say('page.inside.none')}</p>
      ) : (
        <ul className="bw-inside">
          {rows.map((row) => (
            <Row key={`${row.scope.kind} ${row.scope.id}`} row={row} name={names.get(row.scope.id) ?? null} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({
  row: { scope, key, level, levelReason, expectedOn, targetOn },
  name,
}: {
  readonly row: PortfolioRow;
  readonly name: string | null;
}) {
  const say = useSay();
  const title = name ?? key;
  if (title === null) return null;
  return (
    <li>
      <PlaceLink to={{ scope }}>{title}</PlaceLink>
      <LevelMark level={level} />
      <span className="bw-small bw-subtle">
        {expectedOn !== null &&
          say(level === 'unknown' && targetOn === null ? 'page.inside.no-level' : 'page.inside.expected', {
            on: expectedOn,
          })}
        {expectedOn === null &&
          say(levelReason === 'nothing-open' ? 'page.inside.nothing-open' : 'page.inside.no-date')}
        {targetOn !== null && ` · ${say('page.chart.target', { on: targetOn })}`}
      </span>
    </li>
  );
}
