/** The names of countries in the viewer's language; parts of countries have their code at the end: "Germany, BY". */
export function regionNames(locale: string): (code: string) => string {
  const names = new Intl.DisplayNames(locale.replace('_', '-'), { type: 'region', fallback: 'code' });
  return (code) => {
    const [country = code, ...part] = code.split('-');
    const name = nameOf(names, country);
    return part.length === 0 ? name : `${name}, ${part.join('-')}`;
  };
}

function nameOf(names: Intl.DisplayNames, country: string): string {
  try {
    return names.of(country) ?? country;
  } catch {
    return country;
  }
}
