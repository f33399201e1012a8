import { useEffect, useState } from 'react';
import type { FieldRole } from '../../../src/contract/recognised';
import type { Tracker } from '../../kit/host/host';
import { useHost } from '../../kit/host/host-context';
import { WarningIcon } from '../../kit/icons';
import type { Evidence } from '../../kit/host/site-catalogue';
import { inForce, useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { textsOf, valueIn } from '../model/layer';
import { Field } from '../parts/field';
import { CheckIcon } from '../parts/icons';
import { useSay } from '../say';
import { useWhere } from '../where';
import { useEvidenceKey } from './evidence-key';

const ROLES = ['estimate', 'iteration', 'parent', 'flag', 'targetEnd', 'startDate', 'criteria'] as const;
type Role = (typeof ROLES)[number];
/** In Azure DevOps the other roles have fixed fields. */
const ROLES_OF: Readonly<Record<Tracker, readonly Role[]>> = { jira: ROLES, 'azure-devops': ['estimate', 'flag'] };
/** The minimum share of items with a value for the field to be useful. */
const NEEDED: Readonly<Partial<Record<Role, number>>> = { estimate: 0.8, targetEnd: 0.5 };
/** The items among which values are counted. */
const AMONG: Readonly<Record<Role, 'done' | 'open' | 'epics'>> = {
  estimate: 'done',
  iteration: 'open',
  parent: 'open',
  flag: 'open',
  targetEnd: 'epics',
  startDate: 'epics',
  criteria: 'open',
};
const AS_FOUND = '';
const NOTHING = '-';

/** The required data, the fields that provide it, and how well they fit. */
export function FieldTable() {
  const say = useSay();
  const { tracker } = useHost();
  return (
    <table className="bw-table bw-stacking">
      <caption className="bw-visually-hidden">{say('settings.page.fields')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('settings.fields.needed')}</th>
          <th scope="col">{say('settings.fields.taken')}</th>
          <th scope="col">{say('settings.fields.fits')}</th>
        </tr>
      </thead>
      <tbody>
        {ROLES_OF[tracker].map((role) => (
          <FieldLine key={role} role={role} />
        ))}
      </tbody>
    </table>
  );
}

function FieldLine({ role }: { readonly role: Role }) {
  const say = useSay();
  const draft = useDraft();
  const { values, below, set } = draft;
  const { recognised } = useKnown();
  const found = recognised.fields.find((field) => field.role === role)?.found ?? [];
  const own = valueIn(values, 'fields', role);
  const chosen = own === null ? null : textsOf(own);
  const site = valueIn(below, 'fields', role);
  const nameOf = (text: string): string =>
    recognised.allFields.find(({ id, name }) => id === text || name === text)?.name ?? text;
  const asFound =
    site !== null
      ? textsOf(site).map(nameOf).join(', ')
      : found.map(({ name, id }) => (id === 'duedate' ? say('settings.fields.due') : name)).join(', ');
  const foundWords = asFound === '' ? say('settings.fields.none') : asFound;
  const inUse = inForce(draft, 'fields', role);
  const ids =
    inUse === null
      ? found.flatMap(({ id }) => id ?? [])
      : textsOf(inUse).flatMap(
          (text) => recognised.allFields.find(({ id, name }) => id === text || name === text)?.id ?? [],
        );
  const selected =
    chosen === null
      ? AS_FOUND
      : chosen.length === 0
        ? NOTHING
        : chosen.length === 1
          ? idOf(chosen[0] ?? '', recognised.allFields)
          : chosen.join(', ');
  return (
    <tr>
      <th scope="row">{say(`settings.role.${role}`)}</th>
      <td>
        <Field label={say(`settings.role.${role}`)} hideLabel at={{ section: 'fields', name: role }}>
          {(given) => (
            <select
              {...given}
              className="bw-select bw-wide"
              value={selected}
              onChange={({ target: { value } }) =>
                set('fields', role, value === AS_FOUND ? null : value === NOTHING ? [] : [value])
              }
            >
              <option value={AS_FOUND}>
                {say(site === null ? 'settings.fields.as-found' : 'settings.fields.as-site', { names: foundWords })}
              </option>
              <option value={NOTHING}>{say('settings.fields.nothing')}</option>
              {chosen !== null && chosen.length > 1 && (
                <option value={chosen.join(', ')}>{chosen.map(nameOf).join(', ')}</option>
              )}
              {recognised.allFields.map(({ id, name }) =>
                id === null ? null : (
                  <option key={id} value={id}>
                    {name === id ? name : `${name} (${id})`}
                  </option>
                ),
              )}
            </select>
          )}
        </Field>
      </td>
      <td>
        <Fit role={role} ids={ids} />
      </td>
    </tr>
  );
}

function idOf(text: string, all: readonly { readonly id: string | null; readonly name: string }[]): string {
  return all.find(({ id, name }) => id === text || name === text)?.id ?? text;
}

/** How many of these items have a value in the fields. */
function Fit({ role, ids }: { readonly role: Role; readonly ids: readonly string[] }) {
  const say = useSay();
  const evidence = useEvidence(role, ids);
  if (ids.length === 0) {
    return <span className="bw-subtle">{say(`settings.without.${role}`)}</span>;
  }
  if (evidence === 'counting') return <span className="bw-subtle">{say('settings.fields.counting')}</span>;
  if (evidence === null) return <span className="bw-subtle">{say('settings.fields.uncounted')}</span>;
  const needed = NEEDED[role];
  const fits = needed === undefined || evidence.of === 0 || evidence.have / evidence.of >= needed;
  return (
    <span className={fits ? 'bw-state-fine' : 'bw-state-wrong bw-mild'}>
      {fits ? <CheckIcon /> : <WarningIcon />}
      <span>
        {say(`settings.fits.${AMONG[role]}`, { have: evidence.have, of: evidence.of })}
        {!fits && (
          <span className="bw-small bw-subtle bw-second">
            {say(`settings.fits.poor.${role === 'estimate' ? 'estimate' : 'targetEnd'}`)}
          </span>
        )}
      </span>
    </span>
  );
}

function useEvidence(role: FieldRole, ids: readonly string[]): Evidence | 'counting' | null {
  const { site } = useWhere();
  const projectKey = useEvidenceKey();
  const [counted, setCounted] = useState<{ readonly asked: string; readonly evidence: Evidence | null } | null>(null);
  const asked = projectKey === null ? null : [projectKey, role, ...ids].join(' ');
  const fields = ids.join('\n');
  useEffect(() => {
    if (projectKey === null || asked === null) return undefined;
    let wanted = true;
    void site
      .evidence({ role, fieldIds: fields === '' ? [] : fields.split('\n'), projectKey })
      .then((evidence) => wanted && setCounted({ asked, evidence }));
    return () => {
      wanted = false;
    };
  }, [site, role, fields, projectKey, asked]);
  if (asked === null) return null;
  return counted?.asked === asked ? counted.evidence : 'counting';
}
