import { Buckets, endpointOf, type BurstLimits } from './burst';
import { HourlyPoints } from './hourly-points';
import { IssueWrites } from './issue-writes';
import { listOf, objectOf } from '../reading';
import { onlyReads, pointsOf } from './points';

export interface RateLimitSettings {
  /** Tier 1: 65,000, shared by all sites of an app. */
  readonly pointsPerHour: number;
  /**
   * Absent: no endpoint refuses for its rate. A function on this machine calls faster than one far from its Jira could.
   */
  readonly burst?: BurstLimits;
}

export const TIER_1: RateLimitSettings = { pointsPerHour: 65_000 };

/** Marks requests of an app, whose cost counts; requests of a browser as the viewer are free. */
export const METERED = 'x-local-metered';
/** The cost of a metered call; only the local Forge reads it. */
export const COST = 'x-local-points';

export interface RateLimits {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Points spent in the present UTC hour. */
  readonly spentThisHour: () => number;
}

type Fetch = (request: Request) => Promise<Response>;

/** Counts the requests of an app, reports what is left, and refuses with 429 what exceeds the limit, as Jira does. */
export function rateLimited(fetch: Fetch, settings: RateLimitSettings, now: () => number): RateLimits {
  const points = new HourlyPoints(settings.pointsPerHour);
  const buckets = settings.burst === undefined ? null : new Buckets(settings.burst);
  const issueWrites = new IssueWrites();
  const quota = settings.pointsPerHour;

  const refusalOf = ({ method, url }: Request, body: string): Response | null => {
    const { pathname } = new URL(url);
    const at = now();
    if (points.leftAt(at) === 0) {
      return tooMany({ reason: 'jira-quota-global-based', limit: quota, now: at, resetsAt: points.resetsAt(at) });
    }
    if (buckets?.take(method, endpointOf(pathname), at) === false) {
      const limit = buckets.perSecond(method);
      return tooMany({ reason: 'jira-burst-based', limit, now: at, resetsAt: at + 1000 });
    }
    const wait = onlyReads(method, pathname)
      ? null
      : writtenIssues(pathname, body)
          .map((issue) => issueWrites.take(issue, at))
          .find((milliseconds) => milliseconds !== null);
    return wait === null || wait === undefined
      ? null
      : tooMany({ reason: 'jira-per-issue-on-write', limit: 20, now: at, resetsAt: at + wait });
  };

  return {
    spentThisHour: () => points.spentAt(now()),
    fetch: async (request) => {
      if (!request.headers.has(METERED)) return fetch(request);
      const refusal = refusalOf(request, await request.clone().text());
      if (refusal !== null) return refusal;

      const response = await fetch(request);
      const text = await response.text();
      const cost = pointsOf({ method: request.method, path: new URL(request.url).pathname }, parsed(text));
      const at = now();
      points.spend(cost, at);
      const headers = new Headers(response.headers);
      headers.set(COST, String(cost));
      headers.set('ratelimit-policy', `"global-app-quota";q=${quota};w=3600`);
      const left = points.leftAt(at);
      const seconds = Math.ceil((points.resetsAt(at) - at) / 1000);
      headers.set('ratelimit', `"global-app-quota";${left < quota / 5 ? `r=${left};` : ''}t=${seconds}`);
      if (left < quota / 5) headers.set('x-ratelimit-nearlimit', 'true');
      return new Response(text === '' ? null : text, { status: response.status, headers });
    },
  };
}

const FIELDS = '/rest/api/3/app/field/value';

/** The issues to which a request writes, each as often as it is written: once for each field that an app writes. */
export function writtenIssues(pathname: string, body: string): readonly string[] {
  if (pathname === FIELDS) {
    const updates = listOf(objectOf(parsed(body))['updates']);
    return updates.flatMap((update) => listOf(objectOf(update)['issueIds']).map(String));
  }
  const issue = /^\/rest\/api\/3\/issue\/([^/]+)/.exec(pathname)?.[1];
  return issue === undefined ? [] : [issue];
}

function tooMany(refusal: {
  readonly reason: string;
  readonly limit: number;
  readonly now: number;
  readonly resetsAt: number;
}): Response {
  const { reason, limit, now, resetsAt } = refusal;
  return Response.json(
    { errorMessages: ['Rate limit exceeded.'], errors: {} },
    {
      status: 429,
      headers: {
        'retry-after': String(Math.max(1, Math.ceil((resetsAt - now) / 1000))),
        'ratelimit-reason': reason,
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': new Date(resetsAt).toISOString(),
      },
    },
  );
}

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    // A page or a picture contains no objects.
    return null;
  }
}
