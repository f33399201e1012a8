import fc from 'fast-check';
import { decodeItem, encodeItem } from '../../../../src/adapters/storage/encoding/item';
import { UnknownEncoding } from '../../../../src/adapters/storage/engine/errors';
import type { Change } from '../../../../src/core/model/change';
import { anItem } from '../../../builders/item';
import { arbitraryItem } from './arbitrary-item';

describe('the encoding of an item', () => {
  it('gives back whatever was written', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        expect(decodeItem(item.id, encodeItem(item))).toEqual(item);
      }),
      { numRuns: 400 },
    );
  });

  it('writes the same item the same way, and needs no escape in JSON', () => {
    fc.assert(
      fc.property(arbitraryItem, (item) => {
        const { people, facts } = encodeItem(item);
        expect(encodeItem(structuredClone(item))).toEqual({ people, facts });
        expect(facts + people).not.toMatch(/["\\\p{Cc}]/u);
      }),
      { numRuns: 100 },
    );
  });

  it('spells a short life out', () => {
    const item = anItem('AB-1', { state: { estimate: 3, iterationIds: ['7'] } })
      .movesTo('in-progress', '2024-03-05T09:00Z', { by: 'ben' })
      .isEstimated(5, '2024-03-05T09:00Z', { by: 'ben' })
      .isRemarked('comment', '2024-03-06T09:00Z', 'ana')
      .build();
    expect(encodeItem(item).people).toBe(',ana,ben,');
    expect(encodeItem(item).facts).toMatchInlineSnapshot(
      `"1|s,ltcpn6o0,s,0,0,h,-|AB-1,AB,Story,open,7,Medium,in-progress|0,1,2,3,-,-,4,,3,5,-,-,0|s1uo0,'id-AB-1-000000,1,6;e,'id-AB-1-000001,,5|c3pc0,0||"`,
    );
  });

  it('points to people from the facts and never names them there', () => {
    const item = anItem('AB-1', { by: 'creator' }).goesTo('owner', '2024-03-05T09:00Z', { by: 'assigner' }).build();
    const { people, facts } = encodeItem(item);
    expect(people.slice(1, -1).split(',').sort()).toEqual(['assigner', 'creator', 'owner']);
    expect(facts).not.toMatch(/creator|assigner|owner/);
  });

  it('takes at most 1 KB for 30 changes as a Cloud site has them', () => {
    const item = { ...anItem('WEBSHOP-12345').build(), ...lifeOf30Changes() };
    const { people, facts } = encodeItem(item);
    expect(item.changes).toHaveLength(30);
    expect(decodeItem(item.id, { people, facts })).toEqual(item);
    expect(people.length + facts.length).toBeLessThan(1024);
  });

  it('fits fifty thousand changes into one request', () => {
    const changes = Array.from({ length: 50_000 }, (_, index) => changeAt(index));
    const item = { ...anItem('AB-1').build(), changes };
    const { people, facts } = encodeItem(item);
    expect(people.length + facts.length).toBeLessThan(900_000);
    expect(JSON.stringify(decodeItem(item.id, { people, facts }).changes)).toBe(JSON.stringify(changes));
  });

  it.each([
    ['a later version', '2|p,1,s,-,-,,-|a|0', /encoding "2"/],
    ['no version', 'p,1,s', /No version/],
    ['an empty text', '', /No version/],
    ['a part that is missing', '1|p,1,s,-,-,,-|a|0', /3 parts instead of 7/],
    ['a level that is none', '1|x,1,s,-,-,,-|a|0,0,0,0,-,-,,,-,-,-,-,0||||', /No level/],
    ['a change that is none', '1|p,1,s,-,-,,-|a|0,0,0,0,-,-,,,-,-,-,-,0|x1,,-,0|||', /No change/],
    ['a word that is not there', '1|p,1,s,-,-,,-|a|0,0,0,9,-,-,,,-,-,-,-,0||||', /no word 9/],
  ])('refuses %s by name', (_what, facts, message) => {
    const decode = () => decodeItem('10001', { people: '', facts });
    expect(decode).toThrow(UnknownEncoding);
    expect(decode).toThrow(message);
  });
});

const PEOPLE = [
  '712020:2f1c8a34-8a0b-4b52-9a63-5d0b1e8c7f01',
  '5b10a2844c20165700ede21g',
  '70121:9e0f7b8c-aaaa-4bbb-8ccc-0d1e2f3a4b5c',
];

/** Moves through statuses with an hour, a second and a millisecond of their own, as Cloud writes them. */
function changeAt(index: number): Change {
  const at = new Date(Date.UTC(2024, 2, 5, 9) + index * 5_025_123);
  const stamp = { id: `${4_812_345 + index * 37}.0`, at, by: PEOPLE[index % 3]!, byApp: false };
  return { ...stamp, kind: 'status', from: `100${index % 7}`, to: `100${(index + 1) % 7}` };
}

function lifeOf30Changes() {
  const changes = Array.from({ length: 30 }, (_, index): Change => {
    const { id, at, by } = changeAt(index);
    const stamp = { id, at, by, byApp: index % 10 === 9 };
    switch (index % 6) {
      case 0:
        return { ...stamp, kind: 'owner', from: PEOPLE[index % 3]!, to: PEOPLE[(index + 1) % 3]! };
      case 1:
        return { ...stamp, kind: 'iterations', from: [`${300 + index}`], to: [`${300 + index}`, `${301 + index}`] };
      case 2:
        return { ...stamp, kind: 'noise', field: 'Rank' };
      case 3:
        return { ...stamp, kind: 'estimate', from: index, to: index + 2 };
      case 4:
        return { ...stamp, kind: 'description', field: 'description', lengthFrom: 320 + index, lengthTo: 400 + index };
      default:
        return { ...stamp, kind: 'status', from: '10001', to: '10002' };
    }
  });
  const remarks = Array.from({ length: 6 }, (_, index) => ({
    at: new Date(Date.UTC(2024, 3, index + 1, 10, 11, 12, 345)),
    by: PEOPLE[index % 3]!,
    kind: 'comment' as const,
    asks: index % 2 === 0,
    mentions: index % 3 === 0 ? [PEOPLE[1]!] : [],
  }));
  return { changes, remarks, createdBy: PEOPLE[0]!, reporterId: PEOPLE[0]! };
}
