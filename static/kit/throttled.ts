export interface Throttled {
  readonly call: () => void;
  readonly cancel: () => void;
}

/** At most one call in this time: the first at once, the last of a burst at the end of the pause. */
export function throttled(pauseMs: number, act: () => void): Throttled {
  let pausing: ReturnType<typeof setTimeout> | null = null;
  let again = false;
  const run = () => {
    act();
    again = false;
    pausing = setTimeout(() => {
      pausing = null;
      if (again) run();
    }, pauseMs);
  };
  return {
    call: () => {
      if (pausing === null) run();
      else again = true;
    },
    cancel: () => {
      if (pausing !== null) clearTimeout(pausing);
      pausing = null;
      again = false;
    },
  };
}
