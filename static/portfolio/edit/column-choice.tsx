import { COLUMN_IDS, type ColumnId } from '../model/config';
import { useSay } from '../say';
import { DownIcon, LockIcon, UpIcon } from '../view/icons';

interface ColumnChoiceProps {
  /** The shown ones, in their order. */
  readonly columns: readonly ColumnId[];
  readonly onChange: (columns: readonly ColumnId[]) => void;
}

/** The shown columns, and the order in which a narrow dashboard drops them. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const say = useSay();
  const all = [...columns, ...COLUMN_IDS.filter((id) => !columns.includes(id))];
  const nameOf = (id: ColumnId): string =>
    id === 'expected' ? say('portfolio.edit.columns.expected') : say(`portfolio.column.${id}`);
  const move = (id: ColumnId, step: number): void => {
    const place = columns.indexOf(id);
    const others = columns.filter((each) => each !== id);
    onChange([...others.slice(0, place + step), id, ...others.slice(place + step)]);
  };
  return (
    <fieldset className="bw-columns">
      <legend>{say('portfolio.edit.columns')}</legend>
      <ul>
        {[say('portfolio.level'), say('portfolio.column.slip')].map((name) => (
          <li key={name}>
            <LockIcon />
            <label className="bw-check">
              <input type="checkbox" checked disabled />
              {name}
            </label>
          </li>
        ))}
        {all.map((id) => {
          const place = columns.indexOf(id);
          return (
            <li key={id}>
              <span className="bw-move">
                <button
                  type="button"
                  className="bw-icon-button"
                  disabled={place <= 0}
                  aria-label={say('portfolio.edit.up', { column: nameOf(id) })}
                  onClick={() => move(id, -1)}
                >
                  <UpIcon />
                </button>
                <button
                  type="button"
                  className="bw-icon-button"
                  disabled={place === -1 || place === columns.length - 1}
                  aria-label={say('portfolio.edit.down', { column: nameOf(id) })}
                  onClick={() => move(id, 1)}
                >
                  <DownIcon />
                </button>
              </span>
              <label className="bw-check">
                <input
                  type="checkbox"
                  checked={place !== -1}
                  onChange={({ target }) =>
                    onChange(target.checked ? [...columns, id] : columns.filter((each) => each !== id))
                  }
                />
                {nameOf(id)}
              </label>
            </li>
          );
        })}
      </ul>
      <p className="bw-small bw-subtlest">{say('portfolio.edit.columns.help')}</p>
    </fieldset>
  );
}
