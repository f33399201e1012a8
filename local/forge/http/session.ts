/** Who looks at the site in this browser, and at which of its moments. */
export interface Session {
  /** Account id; null for somebody who has not logged in. */
  readonly viewer: string | null;
  /** A past moment (ISO); null for the present. */
  readonly asOf: string | null;
  /** The language of this browser, as the viewer's profile would tell it: "de-DE". */
  readonly language: string;
}

/** The headers that tell the local Jira who asks, and about when. */
export function sessionHeaders({ viewer, asOf }: Pick<Session, 'viewer' | 'asOf'>): Readonly<Record<string, string>> {
  return {
    ...(viewer === null ? {} : { authorization: `Bearer local-user:${viewer}` }),
    ...(asOf === null ? {} : { 'x-local-as-of': asOf }),
  };
}
