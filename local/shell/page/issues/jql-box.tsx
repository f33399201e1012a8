import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent } from 'react';

export interface JqlBoxProps {
  readonly jql: string;
  /** Jira's error messages for the query. */
  readonly refused: readonly string[];
  readonly onSearch: (jql: string) => void;
}

/** Enter searches; Shift and Enter starts a new line. */
export function JqlBox({ jql, refused, onSearch }: JqlBoxProps) {
  const [typed, setTyped] = useState(jql);
  const problem = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <form className="jql" onSubmit={submit} data-refused={refused.length > 0}>
      <div className="jql-line">
        <textarea
          aria-label="JQL query"
          aria-invalid={refused.length > 0}
          aria-describedby={problem}
          spellCheck={false}
          rows={Math.min(6, typed.split('\n').length)}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.shiftKey) submit(event);
          }}
        />
        <Button type="submit" appearance="primary">
          Search
        </Button>
      </div>
      <div id={problem} role="alert">
        {refused.map((message) => (
          <p key={message} className="jql-problem">
            {message}
          </p>
        ))}
      </div>
    </form>
  );
}
