/** Atlassian's published limits of async events. Sizes in bytes (KB = 1024), times in seconds. */
export const QUEUE_LIMITS = {
  eventsPerPush: 50,
  eventsPerMinute: 500,
  bytesPerPush: 200 * 1024,
  /** For consumers that may run longer than 55 seconds. */
  bytesPerLongEvent: 100 * 1024,
  longerThanSeconds: 55,
  delaySeconds: 900,
  retryAfterSeconds: 900,
  retryDataBytes: 4 * 1024,
  /** Pushes in a row, each from the consumer of the previous one. */
  chainedPushes: 1000,
  /** How long an event is tried before it is dropped. */
  retentionSeconds: 24 * 3600,
} as const;

/** The maximum number of retries of a product event. The platform retries only when the function asks for it. */
export const PRODUCT_EVENT_RETRIES = 4;
