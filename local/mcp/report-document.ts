import * as z from 'zod';

const reading = z.looseObject({ signal: z.string(), status: z.string(), because: z.string() });
const container = z.looseObject({
  kind: z.string(),
  id: z.string(),
  key: z.string(),
  level: z.string(),
  readings: z.array(reading),
  ledger: z.looseObject({ changes: z.array(z.looseObject({})) }).nullable(),
  forecast: z.looseObject({}),
  slip: z.looseObject({}).nullable(),
  levers: z.array(z.looseObject({ act: z.string() })),
  nextSteps: z.array(z.looseObject({})),
});
const item = z.looseObject({ key: z.string(), level: z.string(), readings: z.array(reading) });

/** The parts of a JSON report that the tools use. */
export const reportDocumentSchema = z.object({
  format: z.string(),
  asOf: z.string(),
  summary: z.looseObject({}),
  containers: z.array(container),
  items: z.array(item),
});

export type ReportDocument = z.infer<typeof reportDocumentSchema>;
export type ContainerDocument = ReportDocument['containers'][number];
export type ItemDocument = ReportDocument['items'][number];
