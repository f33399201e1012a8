import { useEffect, useMemo, useRef, useState } from 'react';
import type { GadgetHost } from '../../kit/host/gadget-host';
import { WarningIcon } from '../../kit/icons';
import type { NamedScope, ScopeCatalogue, WatchedScope } from '../../kit/host/scope-catalogue';
import { configOf, GROUPS, mistakesIn, REFRESH_MINUTES, ROWS, SORTS, type PortfolioConfig } from '../model/config';
import { useSay } from '../say';
import { ColumnChoice } from './column-choice';
import { ScopePicker } from './scope-picker';

interface EditFormProps {
  readonly saved: PortfolioConfig;
  readonly gadget: GadgetHost;
  readonly catalogue: ScopeCatalogue;
}

/** The form that configures the table. The dashboard gets every change; it, or our button, saves. */
export function EditForm({ saved, gadget, catalogue }: EditFormProps) {
  const say = useSay();
  const [config, setConfig] = useState(saved);
  const [rowsText, setRowsText] = useState(String(saved.rows));
  const [problem, setProblem] = useState('');
  const { names, addName } = useChosenNames(config.chosen, catalogue);
  const gone = names === null ? [] : config.chosen.filter(({ kind, id }) => !names.has(`${kind} ${id}`));
  const rows = rowsText.trim() === '' ? Number.NaN : Number(rowsText);
  const mistakes = mistakesIn({ chosen: config.chosen, rows }, gone);
  const isFaulty = (field: 'chosen' | 'rows'): boolean => mistakes.some((mistake) => mistake.field === field);
  const isRight = mistakes.length === 0;
  const toSave = useMemo(() => (isRight ? configOf({ ...config, rows }) : null), [config, rows, isRight]);
  const latest = useRef(toSave);
  useEffect(() => {
    latest.current = toSave;
    gadget.changed(configOf({ ...config, rows: Number.isNaN(rows) ? config.rows : rows }));
  }, [toSave, config, rows, gadget]);
  useEffect(() => gadget.beforeSave(() => latest.current), [gadget]);
  const change = (part: Partial<PortfolioConfig>): void => setConfig((before) => ({ ...before, ...part }));
  const save = (): void => {
    if (toSave === null || gadget.save === null) return;
    gadget.save(toSave).catch(() => setProblem(say('portfolio.edit.not-saved')));
  };
  const isGone = mistakes.some((mistake) => mistake.field === 'chosen' && mistake.what === 'gone');
  return (
    <form
      className="bw-edit"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="bw-field">
        <label htmlFor="bw-title">{say('portfolio.edit.name')}</label>
        <input
          id="bw-title"
          className="bw-input"
          maxLength={80}
          placeholder={say('portfolio.title')}
          value={config.title}
          onChange={({ target }) => change({ title: target.value })}
        />
      </div>
      <ScopePicker
        label={say('portfolio.edit.chosen')}
        chosen={config.chosen}
        names={names}
        catalogue={catalogue}
        invalid={isFaulty('chosen')}
        describedBy={isFaulty('chosen') ? 'bw-chosen-mistake' : undefined}
        onAdd={(scope) => {
          const { kind, id } = scope;
          if (kind === 'iteration') return;
          addName(scope);
          change({ chosen: [...config.chosen, { kind, id }] });
        }}
        onRemove={({ kind, id }) =>
          change({ chosen: config.chosen.filter((each) => each.kind !== kind || each.id !== id) })
        }
      />
      {isFaulty('chosen') && (
        <p id="bw-chosen-mistake" className="bw-mistake">
          <WarningIcon />
          {isGone ? say('portfolio.edit.mistake.gone', { count: gone.length }) : say('portfolio.edit.mistake.nothing')}
        </p>
      )}
      <p className="bw-small bw-subtlest">{say('portfolio.edit.filter.help')}</p>
      <label className="bw-check">
        <input type="checkbox" checked={config.inside} onChange={({ target }) => change({ inside: target.checked })} />
        {say('portfolio.edit.inside')}
      </label>
      <div className="bw-field-pair">
        <Choice
          id="bw-sort"
          label={say('portfolio.edit.sort')}
          value={config.sort}
          options={SORTS.map((value) => ({ value, name: say(`portfolio.edit.sort.${value}`) }))}
          onChange={(sort) => change({ sort: SORTS.find((each) => each === sort) ?? 'worst' })}
        />
        <Choice
          id="bw-group"
          label={say('portfolio.edit.group')}
          value={config.group}
          options={GROUPS.map((value) => ({ value, name: say(`portfolio.edit.group.${value}`) }))}
          onChange={(group) => change({ group: GROUPS.find((each) => each === group) ?? 'none' })}
        />
      </div>
      <div className="bw-field-pair bw-field-pair-uneven">
        <div className="bw-field">
          <label htmlFor="bw-rows">{say('portfolio.edit.rows')}</label>
          <input
            id="bw-rows"
            className="bw-input"
            inputMode="numeric"
            value={rowsText}
            aria-invalid={isFaulty('rows')}
            aria-describedby={isFaulty('rows') ? 'bw-rows-mistake' : undefined}
            onChange={({ target }) => setRowsText(target.value)}
          />
        </div>
        <Choice
          id="bw-refresh"
          label={say('portfolio.edit.refresh')}
          value={String(config.refreshMinutes)}
          options={REFRESH_MINUTES.map((minutes) => ({
            value: String(minutes),
            name: say(`portfolio.edit.refresh.${minutes}`),
          }))}
          onChange={(text) => change({ refreshMinutes: REFRESH_MINUTES.find((each) => String(each) === text) ?? 15 })}
        />
      </div>
      {isFaulty('rows') && (
        <p id="bw-rows-mistake" className="bw-mistake">
          <WarningIcon />
          {say('portfolio.edit.mistake.rows', ROWS)}
        </p>
      )}
      <ColumnChoice columns={config.columns} onChange={(columns) => change({ columns: [...columns] })} />
      <div className="bw-edit-foot">
        <span role="status" className="bw-mistake">
          {problem !== '' ? problem : mistakes.length > 0 && say('portfolio.edit.mistakes', { count: mistakes.length })}
        </span>
        {gadget.cancel !== null && (
          <button type="button" className="bw-button bw-button-subtle" onClick={gadget.cancel}>
            {say('portfolio.edit.cancel')}
          </button>
        )}
        {gadget.save !== null && (
          <button type="submit" className="bw-button bw-button-primary" disabled={toSave === null}>
            {say('portfolio.edit.save')}
          </button>
        )}
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ id, label, value, options, onChange }: ChoiceProps) {
  return (
    <div className="bw-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="bw-select" value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The names of earlier and present choices; null until the first are read. */
function useChosenNames(chosen: readonly WatchedScope[], catalogue: ScopeCatalogue) {
  const [names, setNames] = useState<ReadonlyMap<string, NamedScope> | null>(null);
  const [first] = useState(chosen);
  useEffect(() => {
    let wanted = true;
    void catalogue.namesOf(first).then((found) => {
      if (wanted) setNames(new Map(found.map((named) => [`${named.kind} ${named.id}`, named])));
    });
    return () => {
      wanted = false;
    };
  }, [first, catalogue]);
  const addName = (named: NamedScope): void =>
    setNames((before) => new Map([...(before ?? []), [`${named.kind} ${named.id}`, named]]));
  return { names, addName };
}
