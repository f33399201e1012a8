import type { Dice } from '../dice';
import type { ProjectKey } from '../people';
import type { World } from '../world';

/** The shared state of the parts that simulate one team. */
export interface TeamContext {
  readonly key: ProjectKey;
  readonly project: { readonly id: string; readonly key: string; readonly name: string };
  readonly kanban: boolean;
  readonly boardId: number;
  readonly world: World;
  readonly dice: Dice;
  readonly members: readonly string[];
  readonly productOwner: string;
  readonly stakeholders: readonly string[];
  readonly used: Set<string>;
}
