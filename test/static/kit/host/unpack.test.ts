import { pack } from '../../../../src/entrypoints/platform/pack';
import { unpacked } from '../../../../static/kit/host/unpack';

it('hands on a small answer as it is', async () => {
  const value = pack({ rows: [1, 2] });
  expect(value).toEqual({ plain: { rows: [1, 2] } });
  expect(await unpacked({ ok: true, value })).toEqual({ ok: true, value: { rows: [1, 2] } });
});

it('unpacks a large one, which is less than a third on its way', async () => {
  const large = {
    rows: Array.from({ length: 500 }, (_, place) => ({
      name: `Größe ${place}`,
      parts: [place, place % 7, 'scope'],
      text: 'x'.repeat(200),
    })),
  };
  const value = pack(large);
  expect(JSON.stringify(value).length).toBeLessThan(JSON.stringify(large).length / 3);
  expect(await unpacked({ ok: true, value })).toEqual({ ok: true, value: large });
});

it('hands on a refusal', async () => {
  const refusal = { ok: false, problem: 'busy', reference: '7F3A' } as const;
  expect(await unpacked(refusal)).toBe(refusal);
});
