import { demoSite } from '../../../local/demo/demo-site';
import { sightNotes } from '../../../local/shell/sight-notes';

it('says of each person of the demo company what they may see', () => {
  const notes = sightNotes(demoSite());
  expect(notes.get('acc-ines-calloway')).toBe('all but HR self-service, no restricted items');
  expect(notes.get('acc-clara-weiss')).toBe('all 7 projects, no restricted items');
  expect(notes.get('acc-karin-holt')).toBe('all but HR self-service, restricted items');
  expect(notes.get('acc-edward-finch')).toBe('all 7 projects, no restricted items, administrator');
});
