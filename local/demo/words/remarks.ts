/** The comments of people, by their meaning. `{}` is the subject of the item. Only the last kind asks a question. */
export const REMARK_WORDS = {
  praised: [
    'Looks good so far, I only wonder about the error case in {}.',
    'Read through it once: fine for me, apart from the names.',
    'Works on my machine with {}. The error message could be friendlier.',
    'Good. Let us not forget the case without any records.',
    'Nice and small. I would move the check for {} one level up.',
  ],
  pushed: [
    'Pushed a first version, tests are next.',
    'First version of {} is on the branch. It does the easy half.',
    'Half of it is done: reading works, writing does not yet.',
    'The build is green now, {} still behind a switch.',
    'Moved the old code of {} out of the way first; the change itself is small.',
  ],
  agreed: [
    'Agreed with the product owner: we leave the old path in place for now.',
    'Talked to support: they are fine with {} being off for an hour on Sunday.',
    'We decided in the refinement to leave the special cases of {} out.',
    'Product owner says: first without history, the rest later.',
    'Design agrees with the shorter text.',
  ],
  awaited: [
    'Waiting for test data from the other team.',
    'The test system has no records of {} since the weekend; they are looking at it.',
    'I need the new certificate before I can try {} against the partner.',
    'Legal wants to see the wording first. Sent it on Monday.',
    'Nothing to do here until the feed is back.',
  ],
  finished: [
    'Done on the branch, needs a second pair of eyes.',
    'All criteria are met for {}; ready for a look.',
    'Tested with last month’s records of {}: no difference left.',
    'Finished apart from the notes for support.',
    'Merged behind the switch. It can be tried on staging.',
  ],
  reproduced: [
    'Reproduced on staging.',
    'Happens with {} as soon as two people save at once.',
    'I see it too, but only with records from before the migration.',
    'Found it: {} reads the setting once and keeps it.',
    'Only on Mondays, after the long run. That narrows it down.',
  ],
  blocked: [
    'Blocked: we need an answer from outside the team first.',
    'Blocked: without a decision on {} I would only guess.',
    'Blocked: the interface that we were promised for {} is not there.',
    'Stopped here. The partner has to open their side first.',
    'Blocked by the missing approval; asked again today.',
  ],
  reviewed: [
    'Two findings, see the branch.',
    'One test is missing: {} without any records.',
    'Left some notes on the branch; the one about time zones matters.',
    'Please split the change to {}: the renaming hides the rest.',
    'Nearly there. The way back does not work yet.',
  ],
  asked: [
    'Found a case that the specification does not cover. How should it behave?',
    'What happens to {} when the customer is deleted meanwhile?',
    'Do we need this for old records of {} as well?',
    'Who decides what is shown when there is no amount?',
    'Should {} be refused or corrected when the date lies in the past?',
  ],
} as const;
export type RemarkKind = keyof typeof REMARK_WORDS;
