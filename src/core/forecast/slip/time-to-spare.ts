interface Part {
  readonly cause: string;
  readonly days: number;
}

/**
 * The parts of a slip (working days) once the time to spare, a negative part `tight-target`, is used up by the causes
 * that made the end later, each in proportion to its days. Unused time to spare remains. The sum is unchanged, so no
 * cause is shown with more days than the work is late, except for days that other causes won back.
 */
export function afterTimeToSpare<Of extends Part>(parts: readonly Of[]): readonly Of[] {
  const spare = parts.reduce((sum, { cause, days }) => (cause === 'tight-target' ? sum + Math.max(0, -days) : sum), 0);
  const lost = parts.reduce((sum, part) => (usesUp(part) ? sum + part.days : sum), 0);
  if (spare === 0 || lost === 0) return parts;
  const used = Math.min(spare, lost);
  return parts.map((part) => {
    if (usesUp(part)) return { ...part, days: part.days * (1 - used / lost) };
    return part.cause === 'tight-target' ? { ...part, days: part.days + used } : part;
  });
}

function usesUp({ cause, days }: Part): boolean {
  return cause !== 'tight-target' && days > 0;
}
