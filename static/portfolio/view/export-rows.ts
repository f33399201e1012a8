import type { NamedRow } from '../model/rows';
import { levelOf } from '../model/rows';
import { useSay } from '../say';
import { useSlipWords } from './slip-words';

type Cell = string | number | null;

/** The shown rows with their headings as cells of a file, with machine-readable dates and numbers. */
export function useExportRows(): (rows: readonly NamedRow[]) => readonly (readonly Cell[])[] {
  const say = useSay();
  const words = useSlipWords();
  const headings = [
    say('portfolio.column.name'),
    say('portfolio.csv.key'),
    say('portfolio.csv.project'),
    say('portfolio.level'),
    say('portfolio.column.expected'),
    say('portfolio.csv.target'),
    say('portfolio.csv.slip'),
    say('portfolio.column.slip'),
    say('portfolio.csv.chance'),
    say('portfolio.csv.scope'),
    say('portfolio.column.stalled'),
    say('portfolio.column.waiting'),
  ];
  const level = (named: NamedRow): string => {
    const of = levelOf(named);
    if (of === 'finished') return say('portfolio.level.finished');
    return of === 'not-ready' ? say('portfolio.level.not-ready') : say(`level.${of}`);
  };
  const cells = (named: NamedRow): readonly Cell[] => {
    const { row, name, note, projectName } = named;
    const start = [name, note, projectName, level(named)];
    if (row.status !== 'known') return [...start, words.unread(row)];
    const [first, last] = [row.scopeLine[0], row.scopeLine.at(-1)];
    return [
      ...start,
      row.expectedOn,
      row.targetOn,
      row.slip?.totalDays ?? null,
      row.slip === null ? '' : words.sum(row.slip.parts),
      row.chance,
      first === undefined || last === undefined || first === 0
        ? null
        : Math.round(((last - first) / first) * 100) / 100,
      row.stalled,
      row.waiting,
    ];
  };
  return (rows) => [headings, ...rows.map(cells)];
}
