import type { AzureRequest, AzureResponse } from '../../src/adapters/azure/client';

/** One request; its path does not contain the organisation. */
export interface ServiceQuestion {
  readonly path: readonly string[];
  readonly url: URL;
  readonly request: AzureRequest;
}

export interface ServiceAnswer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly retryAfter?: string;
}

export const jsonAnswer = (json: unknown): ServiceAnswer => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(json),
});

export const refusal = (status: number, message: string): ServiceAnswer => ({
  ...jsonAnswer({ $id: '1', message, typeName: 'VssServiceException' }),
  status,
});

export function answered({ status, type, body, retryAfter }: ServiceAnswer): AzureResponse {
  const headers = new Map([
    ['content-type', type],
    ...(retryAfter === undefined ? [] : [['retry-after', retryAfter] as const]),
  ]);
  return {
    status,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null },
    text: () => Promise.resolve(body),
  };
}
