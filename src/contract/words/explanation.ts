import type { SignalId } from '../../core/signals';

/** Help for one signal: what it means in two sentences, and how it is computed. */
export interface Explanation {
  readonly meaning: string;
  readonly computed: string;
}

export const EXPLANATIONS: Readonly<Record<SignalId, Explanation>> = {
  'scope-creep': {
    meaning:
      'More work has been added since the start than your team usually adds by this point. Every addition moves the end, unless something else leaves.',
    computed:
      'What was added minus what was removed, over what was there at the start, held against your last comparable scopes at the same share of their time.',
  },
  'carry-over': {
    meaning:
      'The item was planned in earlier sprints and was not finished in them. It may be too large, or not as important as its place in the plan says.',
    computed:
      'The number of sprints that the item has been in, the present one included. It is raised from the third on.',
  },
  stalled: {
    meaning:
      'The item is in progress, but it is unlikely to leave its status soon. It is among the fifth of your work in progress that is least likely to move.',
    computed:
      'How long your earlier items stayed in this status gives the chance to leave it within the next 10 working days (Kaplan-Meier survival). At most 20 % of a project’s items in progress are called stalled, and never what is blocked.',
  },
  ageing: {
    meaning:
      'The item has been worked on for longer than most of your finished items took. What is old already tends to take longer still.',
    computed:
      'Working days since the first move into progress, held against the time within which 85 % of your own items of this type finish; severe beyond 95 %.',
  },
  silent: {
    meaning:
      'Nobody has done anything on the item for unusually long. It may be forgotten, or stuck without anyone having said so.',
    computed:
      'Working days since the last act of a person (status, owner, estimate, comment and the like; not what apps or bulk edits did), held against 85 % of your own pauses in this status.',
  },
  blocked: {
    meaning:
      'The item cannot move: it is flagged, stands in a blocked status, or waits for another item that is not finished. Somebody has to clear the way first.',
    computed:
      'The time of the present block and of all blocks, overlaps counted once. Severe when the present one is longer than 85 % of your whole stays in this status.',
  },
  waiting: {
    meaning:
      'The item needs another one to be finished first. What can move it is the end of that chain, and whoever owns it.',
    computed:
      'Links such as “blocks” and “depends on” are followed to their end, across projects. Severe when the last item of the chain has no owner, is not started or is stalled itself.',
  },
  deadlock: {
    meaning:
      'Some items wait for each other in a ring, so none of them can be the first to finish. One link has to be cut.',
    computed:
      'Rings in the links between open items, with the link that is cheapest to cut: the one that frees the most and is the youngest.',
  },
  'dependency-conflict': {
    meaning:
      'An item that has to be finished first is dated later than this one allows, or its own date has passed. One of the two dates cannot hold.',
    computed:
      'The blocker’s due date, or else the end of its sprint or the date of its release, held against the date by which this item must start or finish; the difference in working days.',
  },
};
