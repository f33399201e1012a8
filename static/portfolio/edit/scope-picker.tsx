import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { NamedScope, ScopeCatalogue, WatchedScope } from '../../kit/host/scope-catalogue';
import { useSay } from '../say';
import { CloseIcon } from '../view/icons';

interface ScopePickerProps {
  readonly label: string;
  readonly chosen: readonly WatchedScope[];
  /** By kind and id; null while they are read. */
  readonly names: ReadonlyMap<string, NamedScope> | null;
  readonly catalogue: ScopeCatalogue;
  readonly onAdd: (scope: NamedScope) => void;
  readonly onRemove: (scope: WatchedScope) => void;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

const KINDS = ['project', 'parent', 'version', 'filter'] as const;
const SETTLE_MS = 200;

/** The chosen scopes as chips, and a field that finds more: by arrow keys and Enter; Backspace removes the last one. */
export function ScopePicker(props: ScopePickerProps) {
  const { label, chosen, names, catalogue, onAdd, onRemove, describedBy, invalid } = props;
  const say = useSay();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useFound(words, chosen, catalogue);
  const nameOf = ({ kind, id: of }: WatchedScope): string | null => names?.get(`${kind} ${of}`)?.name ?? null;
  const choose = (scope: NamedScope | undefined): void => {
    if (scope === undefined) return;
    onAdd(scope);
    setWords('');
    setActive(0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const options = found ?? [];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((before) => (options.length === 0 ? 0 : (before + step + options.length) % options.length));
    } else if (event.key === 'Enter' && open && words !== '') {
      event.preventDefault();
      choose(options[active]);
    } else if (event.key === 'Escape' && open) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'Backspace' && words === '') {
      const last = chosen.at(-1);
      if (last !== undefined) onRemove(last);
    }
  };
  const isListShown = open && words.trim() !== '' && found !== null;
  return (
    <div className="bw-field">
      <label htmlFor={`${id}-input`}>{label}</label>
      <div className="bw-picker" data-invalid={invalid}>
        {chosen.map((scope) => {
          const name = nameOf(scope);
          const isGone = names !== null && name === null;
          const said = name ?? (isGone ? say('portfolio.edit.gone') : '…');
          return (
            <span key={`${scope.kind} ${scope.id}`} className="bw-chip" data-gone={isGone}>
              <span className="bw-chip-name">{said}</span>
              <button
                type="button"
                aria-label={say('portfolio.edit.remove', { name: said })}
                onClick={() => {
                  onRemove(scope);
                  input.current?.focus();
                }}
              >
                <CloseIcon />
              </button>
            </span>
          );
        })}
        <input
          ref={input}
          id={`${id}-input`}
          role="combobox"
          autoComplete="off"
          aria-expanded={isListShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isListShown && found.length > 0 ? `${id}-${String(active)}` : undefined}
          aria-describedby={describedBy}
          aria-invalid={invalid}
          placeholder={chosen.length === 0 ? say('portfolio.edit.search') : ''}
          value={words}
          onChange={({ target }) => {
            setWords(target.value);
            setActive(0);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
      </div>
      {isListShown && (
        <div className="bw-picker-place">
          <div id={`${id}-list`} role="listbox" aria-label={label} className="bw-picker-list">
            {found.length === 0 && (
              <p className="bw-picker-none" role="status">
                {say('portfolio.edit.nothing-found', { words: words.trim() })}
              </p>
            )}
            {KINDS.map((kind) => {
              const ofKind = found.flatMap((scope, place) => (scope.kind === kind ? [{ scope, place }] : []));
              if (ofKind.length === 0) return null;
              return (
                <div key={kind} role="group" aria-label={say(`portfolio.edit.kind.${kind}`)}>
                  <div className="bw-picker-kind" aria-hidden="true">
                    {say(`portfolio.edit.kind.${kind}`)}
                  </div>
                  {ofKind.map(({ scope, place }) => (
                    // The field keeps the focus while arrow keys move here; the pointer chooses without taking it.
                    <div
                      key={scope.id}
                      id={`${id}-${String(place)}`}
                      role="option"
                      tabIndex={-1}
                      aria-selected={place === active}
                      className="bw-picker-option"
                      onPointerDown={(event) => {
                        event.preventDefault();
                        choose(scope);
                      }}
                      onPointerEnter={() => setActive(place)}
                    >
                      <span>{scope.name}</span>
                      <span className="bw-subtlest">
                        {kind === 'filter' ? say('portfolio.edit.filter.note') : scope.note}
                      </span>
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}

/** The results that are not chosen yet, ordered by kind; null before the first search. */
function useFound(
  words: string,
  chosen: readonly WatchedScope[],
  catalogue: ScopeCatalogue,
): readonly NamedScope[] | null {
  const [found, setFound] = useState<{ readonly words: string; readonly scopes: readonly NamedScope[] } | null>(null);
  const wanted = words.trim();
  const projects = chosen.flatMap(({ kind, id }) => (kind === 'project' ? [id] : [])).join(' ');
  useEffect(() => {
    if (wanted === '') return undefined;
    let isWanted = true;
    const timer = setTimeout(() => {
      void catalogue.find(wanted, projects === '' ? [] : projects.split(' ')).then((scopes) => {
        if (isWanted) setFound({ words: wanted, scopes });
      });
    }, SETTLE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [wanted, projects, catalogue]);
  if (found === null || found.words !== wanted) return null;
  const taken = new Set(chosen.map(({ kind, id }) => `${kind} ${id}`));
  const free = found.scopes.filter(({ kind, id }) => !taken.has(`${kind} ${id}`));
  return KINDS.flatMap((kind) => free.filter((scope) => scope.kind === kind));
}
