import { namesFor } from '../../../src/app/item-health/naming';
import { deriveFacts } from '../../../src/core/facts/facts';
import { anItem } from '../../builders/item';
import { aSnapshot } from '../../builders/snapshot';

const moved = anItem('OLD-1', { id: '7' }).movesToProject('AB-2', '2024-03-05T09:00Z');
const facts = deriveFacts(aSnapshot({ takenAt: '2024-04-01T09:00Z', items: [moved] }));
const nameOf = namesFor({ facts, idByKey: new Map([['CD-1', '11']]) });

it('names an item by its present key, and one that was not read by the key that it is known by', () => {
  expect(nameOf('OLD-1')).toEqual({ visible: true, id: '7', key: 'AB-2' });
  expect(nameOf('AB-2')).toEqual({ visible: true, id: '7', key: 'AB-2' });
  expect(nameOf('CD-1')).toEqual({ visible: true, id: '11', key: 'CD-1' });
});

it('names nothing else, and does not go on', () => {
  expect(() => nameOf('HR-1')).toThrow('may not see');
});
