/** Told by sentences and screens whatever the settings are. */
const ALWAYS = [50, 85, 95] as const;

/** Every percentile (0..100) that is asked for by some settings, each once: by name they end in it. */
export function askedPercentiles(
  settings: Readonly<Record<string, Readonly<Record<string, number | string>>>>,
): readonly number[] {
  const named = Object.values(settings).flatMap((section) =>
    Object.entries(section).flatMap(([name, value]) =>
      /percentile$/i.test(name) && typeof value === 'number' ? [value] : [],
    ),
  );
  return [...new Set([...ALWAYS, ...named])].sort((one, other) => one - other);
}
