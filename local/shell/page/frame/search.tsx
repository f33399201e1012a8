import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { searchPath } from '../routes';

/** Opens an issue by its key, runs a query, or searches for words. The `/` key focuses it. */
export function Search() {
  const [typed, setTyped] = useState('');
  const [, go] = useLocation();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);

  const search = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    go(searchPath(typed));
    setTyped('');
    field.current?.blur();
  };

  return (
    <form role="search" className="search" onSubmit={search}>
      <Textfield
        ref={field}
        aria-label="Search: a key, words or JQL"
        placeholder="Search"
        isCompact
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        elemBeforeInput={
          <span style={{ display: 'flex', paddingInlineStart: 8 }}>
            <SearchIcon label="" size="small" />
          </span>
        }
        elemAfterInput={
          <span className="search-key" aria-hidden>
            /
          </span>
        }
      />
    </form>
  );
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
