/** The viewer of the site in this browser, and the moment of the site that they look at. */
export interface Session {
  /** Account id; null for a viewer who has not logged in. */
  readonly viewer: string | null;
  /** A past moment (ISO); null for the present. */
  readonly asOf: string | null;
  /** The language of this browser, in the format of the viewer's profile: "de-DE". */
  readonly language: string;
}

/** The headers with the viewer and the moment, for the local Jira. */
export function sessionHeaders({ viewer, asOf }: Pick<Session, 'viewer' | 'asOf'>): Readonly<Record<string, string>> {
  return {
    ...(viewer === null ? {} : { authorization: `Bearer local-user:${viewer}` }),
    ...(asOf === null ? {} : { 'x-local-as-of': asOf }),
  };
}
