import darkTokens from '@atlaskit/tokens/atlassian-dark';
import lightTokens from '@atlaskit/tokens/atlassian-light';
import tokenNames from '@atlaskit/tokens/token-names';

interface RawToken {
  readonly cleanName: string;
  readonly value: unknown;
}

/** The value of each custom property that Atlassian's themes set, by theme. */
export const THEME_TOKENS = { light: valuesOf(lightTokens), dark: valuesOf(darkTokens) };

function valuesOf(tokens: unknown): ReadonlyMap<string, string> {
  return new Map(
    (tokens as readonly RawToken[]).map(({ cleanName, value }) => [
      (tokenNames as Readonly<Record<string, string>>)[cleanName] ?? cleanName,
      String(value).toLowerCase(),
    ]),
  );
}
