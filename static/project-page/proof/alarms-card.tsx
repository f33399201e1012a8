import type { AlarmCounts, StallAlarms } from '../../../src/contract/page/alarms';
import { ChartFigure } from '../../kit/charts/chart-figure';
import { useSay } from '../say';

/** How often a flagged item then stayed, and an item that was not flagged moved; compared with a simple rule. */
export function AlarmsCard({ stalled }: { readonly stalled: StallAlarms | null }) {
  const say = useSay();
  if (stalled === null) {
    return (
      <section className="bw-card">
        <h2>{say('page.alarms')}</h2>
        <p>{say('page.alarms.few')}</p>
      </section>
    );
  }
  const { counts, simple, since, horizonDays } = stalled;
  return (
    <section className="bw-card">
      <ChartFigure
        title={say('page.alarms')}
        sentence={say('page.alarms.sentence', { looks: lookedAt(counts), since, days: horizonDays })}
        labels={{ asTable: say('button.table'), asChart: say('page.as-chart') }}
        chart={<Matrix counts={counts} />}
        numbers={{
          columns: [
            say('page.alarms.rule'),
            say('page.alarms.hits'),
            say('page.alarms.false'),
            say('page.alarms.missed'),
            say('page.alarms.left-alone'),
          ],
          rows: [
            [say('page.alarms.own'), counts.hits, counts.falseAlarms, counts.missed, counts.leftAlone],
            [say('page.alarms.simple'), simple.hits, simple.falseAlarms, simple.missed, simple.leftAlone],
          ],
        }}
      />
      <table className="bw-table">
        <thead>
          <tr>
            <th scope="col">{say('page.alarms.rule')}</th>
            <th scope="col">{say('page.alarms.precision')}</th>
            <th scope="col">{say('page.alarms.recall')}</th>
            <th scope="col">{say('page.alarms.share')}</th>
          </tr>
        </thead>
        <tbody>
          <Rule name={say('page.alarms.own')} counts={counts} />
          <Rule name={say('page.alarms.simple')} counts={simple} />
        </tbody>
      </table>
    </section>
  );
}

function Matrix({ counts: { hits, falseAlarms, missed, leftAlone } }: { readonly counts: AlarmCounts }) {
  const say = useSay();
  const cell = (count: number, words: string, isHit = false) => (
    <td className={isHit ? 'bw-alarm-hit' : undefined}>
      <strong>{say('page.count', { count })}</strong> <span className="bw-small">{words}</span>
    </td>
  );
  return (
    <table className="bw-alarms">
      <thead>
        <tr>
          <td />
          <th scope="col">{say('page.alarms.stayed')}</th>
          <th scope="col">{say('page.alarms.moved')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say('page.alarms.flagged')}</th>
          {cell(hits, say('page.alarms.hits'), true)}
          {cell(falseAlarms, say('page.alarms.false'))}
        </tr>
        <tr>
          <th scope="row">{say('page.alarms.not-flagged')}</th>
          {cell(missed, say('page.alarms.missed'))}
          {cell(leftAlone, say('page.alarms.left-alone'))}
        </tr>
      </tbody>
    </table>
  );
}

function Rule({ name, counts }: { readonly name: string; readonly counts: AlarmCounts }) {
  const say = useSay();
  const { hits, falseAlarms, missed } = counts;
  const of = (part: number, whole: number): string =>
    whole === 0 ? '–' : say('page.alarms.of', { part, whole, share: part / whole });
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{of(hits, hits + falseAlarms)}</td>
      <td>{of(hits, hits + missed)}</td>
      <td>{of(hits + falseAlarms, lookedAt(counts))}</td>
    </tr>
  );
}

const lookedAt = ({ hits, falseAlarms, missed, leftAlone }: AlarmCounts): number =>
  hits + falseAlarms + missed + leftAlone;
