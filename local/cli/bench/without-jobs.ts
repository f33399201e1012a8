import * as z from 'zod';
import { refusal, type RemoteTable } from '../../forge/runtime/remotes';

const pushed = z.looseObject({ payload: z.array(z.looseObject({ body: z.looseObject({ job: z.string() }) })) });

/** Remotes that accept what is pushed of some jobs and never run it; everything else goes to the real ones. */
export function withoutJobs(table: RemoteTable, isLeftOut: (job: string) => boolean): RemoteTable {
  const queue = table['fpp/stargate'] ?? (async () => refusal(501, 'NOT_ON_THIS_MACHINE'));
  return {
    ...table,
    'fpp/stargate': async (call) => {
      if (!call.path.startsWith('/webhook/queue/publish/')) return queue(call);
      const push = pushed.parse(JSON.parse(String(call.init.body)));
      const payload = push.payload.filter(({ body }) => !isLeftOut(body.job));
      if (payload.length === 0) return Response.json({}, { status: 201 });
      return queue({ ...call, init: { ...call.init, body: JSON.stringify({ ...push, payload }) } });
    },
  };
}
