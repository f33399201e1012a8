import type { ReactNode } from 'react';
import { LevelMark } from '../level-mark';
import type { OverviewPage } from '../page-of';
import { useSay } from '../say';
import { expectedOn, type Compared } from './change-sentence';

/** The figures of both days, side by side. */
export function FiguresTable({ then, now }: Compared) {
  const say = useSay();
  const date = (on: string | null): string => (on === null ? '–' : say('page.on', { on }));
  const share = (value: number | null): string => (value === null ? '–' : say('page.share', { share: value }));
  const count = (value: number | null): string => (value === null ? '–' : say('page.count', { count: value }));
  const changeOf = (one: number | null, other: number | null): string =>
    one === null || other === null || one === other ? '' : say('page.compare.number', { value: other - one });
  const counted = (name: string, of: (page: OverviewPage) => number | null): ReactNode => (
    <Row name={name} then={count(of(then))} now={count(of(now))} change={changeOf(of(then), of(now))} />
  );
  return (
    <section className="bw-card">
      <h2>{say('page.compare.figures')}</h2>
      <table className="bw-table">
        <thead>
          <tr>
            <td />
            <th scope="col">{say('page.on', { on: then.head.on })}</th>
            <th scope="col">{say('page.compare.today')}</th>
            <th scope="col">{say('page.compare.change')}</th>
          </tr>
        </thead>
        <tbody>
          <Row
            name={say('page.compare.level')}
            then={<LevelMark level={then.head.level} finished={then.head.over} />}
            now={<LevelMark level={now.head.level} finished={now.head.over} />}
          />
          <Row name={say('page.dates.85')} then={date(expectedOn(then))} now={date(expectedOn(now))} />
          <Row name={say('page.target')} then={date(then.head.targetOn)} now={date(now.head.targetOn)} />
          <Row name={say('page.log.chance')} then={share(then.head.chance)} now={share(now.head.chance)} />
          {counted(say('page.compare.scope'), ({ part }) => part.scope?.now ?? null)}
          {counted(say('page.compare.open'), ({ part }) => part.counts.open)}
          {counted(say('page.compare.finished'), ({ part }) => part.counts.finished)}
          {counted(say('page.compare.stalled'), ({ part }) => part.stalled.items)}
          {counted(say('page.compare.waiting'), ({ part }) => part.waiting.items)}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  readonly then: ReactNode;
  readonly now: ReactNode;
  readonly change?: string;
}

function Row({ name, then, now, change = '' }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{then}</td>
      <td>{now}</td>
      <td>
        <strong>{change}</strong>
      </td>
    </tr>
  );
}
