import { type RaisedReading, signalOf } from '../signals';

/** The findings about one item without those that another one says more precisely. */
export function withoutImplied(findings: readonly RaisedReading[]): readonly RaisedReading[] {
  const raised = new Set<string>(findings.map(({ signal }) => signal));
  return findings.filter((finding) => !isImplied(finding, raised));
}

/** Whether another raised signal says the same more precisely. */
export function isImplied(
  { signal, figures }: Pick<RaisedReading, 'signal' | 'figures'>,
  raised: ReadonlySet<string>,
): boolean {
  return (
    signalOf(signal)
      .impliedBy?.(figures)
      .some((other) => raised.has(other)) ?? false
  );
}
