import type { Subject } from '../../contract/item-health';
import type { ContainerKind } from '../../core/model/containers';

/** What each kind of container is called where something is said about one. */
export const SUBJECT_OF: Readonly<Record<ContainerKind, Exclude<Subject, 'item'>>> = {
  project: 'project',
  parent: 'epic',
  iteration: 'sprint',
  version: 'version',
};
