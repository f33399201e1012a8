import { panelStatusOf, seenByAll } from '../../../src/app/automation/panel-status';
import { anItem } from '../../builders/item';

const say = (key: string): string => `<${key}>`;

it('tells the level of what is not finished', () => {
  expect(panelStatusOf({ level: 'off-track', finished: false }, say)).toEqual({
    status: { type: 'lozenge', value: { label: '<level.off-track>', type: 'removed' } },
  });
  expect(panelStatusOf({ level: 'unknown', finished: false }, say)?.status.value.type).toBe('default');
  expect(panelStatusOf({ level: 'on-track', finished: true }, say)).toBeNull();
});

it('rests on the item, and on those of its project that everybody may browse', () => {
  const items = [
    anItem('AB-1', { restricted: true }),
    anItem('AB-2'),
    anItem('AB-3', { restricted: true }),
    anItem('CD-1'),
  ].map((item) => item.build());
  expect([...seenByAll('id-AB-1', items)]).toEqual(['id-AB-1', 'id-AB-2']);
  expect([...seenByAll('id-XY-1', items)]).toEqual([]);
});
