/** Monday to Sunday in the viewer's language. */
export function weekdayNames(locale: string): readonly { readonly short: string; readonly long: string }[] {
  const tag = locale.replace('_', '-');
  const [short, long] = [{ weekday: 'short' } as const, { weekday: 'long' } as const].map(
    (options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' }),
  );
  // 1 January 2024 was a Monday.
  return Array.from({ length: 7 }, (_, day) => {
    const date = new Date(Date.UTC(2024, 0, 1 + day));
    return { short: short?.format(date) ?? '', long: long?.format(date) ?? '' };
  });
}
