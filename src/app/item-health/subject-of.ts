import type { Subject } from '../../contract/item-health';
import type { ContainerKind } from '../../core/model/containers';

/** The subject of a finding for each kind of container. */
export const SUBJECT_OF: Readonly<Record<ContainerKind, Exclude<Subject, 'item'>>> = {
  project: 'project',
  parent: 'epic',
  iteration: 'sprint',
  version: 'version',
};
