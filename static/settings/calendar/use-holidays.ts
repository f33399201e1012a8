import { useEffect, useState } from 'react';
import type { Holidays } from '../../../src/contract/recognised';
import { useHost } from '../../kit/host/host-context';

const NONE: Holidays = { days: [] };

/** The public holidays of some regions in a year; the shown ones stay until the next are there. */
export function useHolidays(regions: readonly string[], year: number): Holidays {
  const host = useHost();
  const [found, setFound] = useState(NONE);
  const asked = regions.join(' ');
  useEffect(() => {
    if (asked === '') return undefined;
    let wanted = true;
    void host.ask('holidays', { regions: asked.split(' '), year }).then((answer) => {
      if (wanted && answer.ok) setFound(answer.value);
    });
    return () => {
      wanted = false;
    };
  }, [host, asked, year]);
  return asked === '' ? NONE : found;
}
