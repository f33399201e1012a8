import * as z from 'zod';
import type { PageParts } from '../../contract/project-page';
import type { Judged } from './parts/judged';
import { dependenciesPart } from './parts/dependencies';
import { flowPart } from './parts/flow';
import { overviewPart } from './parts/overview';
import { ownershipPart } from './parts/ownership';
import { proofPart } from './parts/proof';
import { sprintPart } from './parts/sprint';
import { scopePart } from './parts/scope';

/** Increased with every change of the stored parts: parts in another format are not shown. */
const FORMAT = 7;

/**
 * What all views of a scope's page show. Computed when the scope is judged and stored beside its report, so no view
 * reads items.
 */
export function pageParts(judged: Judged): PageParts {
  return {
    overview: overviewPart(judged),
    scope: scopePart(judged),
    flow: flowPart(judged),
    dependencies: dependenciesPart(judged),
    sprint: sprintPart(judged),
    ownership: ownershipPart(judged),
    proof: proofPart(judged),
  };
}

/** Appends the parts to the text of a report, in their stored form. */
export function withParts(reportText: string, parts: PageParts): string {
  return `${reportText.slice(0, -1)},"page":${JSON.stringify({ format: FORMAT, parts })}}`;
}

const kept = z.object({
  page: z.object({
    format: z.literal(FORMAT),
    // This product wrote them, in exactly this format.
    parts: z.custom<PageParts>((value) => typeof value === 'object' && value !== null),
  }),
});

/** The parts that a text holds; null if it holds none, or if another version of the product wrote them. */
export function partsOfText(text: string): PageParts | null {
  if (text === '') return null;
  const parsed = kept.safeParse(json(text));
  return parsed.success ? parsed.data.page.parts : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
