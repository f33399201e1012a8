export interface StatusReportPayload {
  readonly projectKey: string;
}

/** A page about a project, in Markdown, from what the viewer may see. */
export interface StatusReport {
  readonly report: string;
}
