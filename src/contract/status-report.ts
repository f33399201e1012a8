export interface StatusReportPayload {
  readonly projectKey: string;
  /** The language of the report, as a language tag. */
  readonly language: string;
}

/** A page about a project, in Markdown, from what the viewer may see. */
export interface StatusReport {
  readonly report: string;
}
