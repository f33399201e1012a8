import { useEffect, useState } from 'react';
import type { RecognisedLink } from '../../../src/contract/recognised';
import { WarningIcon } from '../../kit/icons';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { valueIn } from '../model/layer';
import { Field } from '../parts/field';
import { useSay } from '../say';
import { useWhere } from '../where';
import { useEvidenceKey } from './evidence-key';
import { isUndecided } from './link-meanings';

/** The link types with their phrases and their meanings. Undecided ones come first. */
export function LinkTable() {
  const say = useSay();
  const draft = useDraft();
  const { recognised } = useKnown();
  const [order] = useState(() =>
    recognised.links.toSorted((one, other) => Number(isUndecided(draft, other)) - Number(isUndecided(draft, one))),
  );
  return (
    <div>
      <h2 className="bw-h2">{say('settings.links.title')}</h2>
      <p className="bw-small bw-subtle">{say('settings.links.intro')}</p>
      {order.length === 0 ? (
        <p className="bw-empty">{say('settings.links.none')}</p>
      ) : (
        <table className="bw-table bw-stacking">
          <thead>
            <tr>
              <th scope="col">{say('settings.links.kind')}</th>
              <th scope="col">{say('settings.links.reads')}</th>
              <th scope="col">{say('settings.links.means')}</th>
              <th scope="col" className="bw-number">
                {say('settings.links.in-use')}
              </th>
            </tr>
          </thead>
          <tbody>
            {order.map((link) => (
              <LinkLine key={link.name} link={link} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function LinkLine({ link }: { readonly link: RecognisedLink }) {
  const say = useSay();
  const draft = useDraft();
  const { values, below, set } = draft;
  const { meanings } = useKnown().recognised;
  const own = valueIn(values, 'links', link.name);
  const site = valueIn(below, 'links', link.name);
  const otherwise = meanings.find((meaning) => meaning === site) ?? link.meaning;
  const count = useLinked(link.outward);
  return (
    <tr>
      <th scope="row">{link.name}</th>
      <td>
        A <strong>{link.outward}</strong> B
      </td>
      <td>
        <span className="bw-state-line bw-start-line">
          {isUndecided(draft, link) && (
            <span className="bw-mild-icon">
              <WarningIcon />
              <span className="bw-visually-hidden">{say('settings.links.undecided')}</span>
            </span>
          )}
          <Field
            label={say('settings.links.means-of', { name: link.name })}
            hideLabel
            at={{ section: 'links', name: link.name }}
          >
            {(given) => (
              <select
                {...given}
                className="bw-select bw-wide"
                value={typeof own === 'string' ? own : ''}
                onChange={({ target }) => set('links', link.name, target.value === '' ? null : target.value)}
              >
                <option value="">
                  {isUndecided(draft, link)
                    ? say('settings.links.undecided')
                    : say(site === null ? 'settings.links.as-found' : 'settings.links.as-site', {
                        meaning: say(`settings.meaning.${otherwise}`),
                      })}
                </option>
                {meanings.map((meaning) => (
                  <option key={meaning} value={meaning}>
                    {say(`settings.meaning.${meaning}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        </span>
      </td>
      <td className="bw-number" data-label={say('settings.links.in-use')}>
        {count === null ? '–' : say('settings.number', { value: count })}
      </td>
    </tr>
  );
}

function useLinked(outward: string): number | null {
  const { site } = useWhere();
  const projectKey = useEvidenceKey();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (projectKey === null) return undefined;
    let wanted = true;
    void site.linked(outward, projectKey).then((found) => wanted && setCount(found));
    return () => {
      wanted = false;
    };
  }, [site, outward, projectKey]);
  return count;
}
