import { type RaisedReading, signalOf } from '../signals';

/** The findings about one item without those that another of them says better. */
export function withoutImplied(findings: readonly RaisedReading[]): readonly RaisedReading[] {
  const raised = new Set<string>(findings.map(({ signal }) => signal));
  return findings.filter((finding) => !isImplied(finding, raised));
}

/** Whether one of the signals raised beside it says the same better. */
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
