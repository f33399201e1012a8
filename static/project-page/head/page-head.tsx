import { useEffect } from 'react';
import type { PageHead as Head, PageView } from '../../../src/contract/project-page';
import { Bone } from '../../kit/skeleton';
import type { ScopeCatalogue } from '../../kit/host/scope-catalogue';
import { LevelMark } from '../level-mark';
import { Notice } from '../../kit/states/notice';
import { COMPARED, isCompared } from '../compare/compared';
import { PlaceLink, usePlace } from '../place';
import { useSay } from '../say';
import { TABS } from '../tabs';
import { AsOfControl } from './as-of-control';
import { ScopeChooser } from './scope-chooser';
import { WeekStrip } from './week-strip';

interface PageHeadProps {
  /** Null until it is known, and if the viewer may not read it. */
  readonly name: string | null;
  readonly head: Head | null;
  readonly catalogue: ScopeCatalogue;
  readonly view: PageView;
}

/** The head of every view: the subject, its level, the past weeks, the day, the tabs. */
export function PageHead({ name, head, catalogue, view }: PageHeadProps) {
  const say = useSay();
  const { place, go } = usePlace();
  const isEpic = place.scope?.kind === 'parent';
  const title = name ?? head?.key ?? (place.scope === null ? place.projectKey : '');
  useEffect(() => {
    if (title !== '') document.title = title;
  }, [title]);
  return (
    <header className="bw-head">
      <div className="bw-head-line">
        <div className="bw-head-name">
          {place.scope !== null && (
            <p className="bw-small">
              <PlaceLink to={{ scope: null }}>{place.projectKey}</PlaceLink>
              {isEpic && head?.key !== undefined && head.key !== null && (
                <span className="bw-subtle"> / {head.key}</span>
              )}
            </p>
          )}
          <div className="bw-head-title">
            <h1>{title === '' ? <Bone width="12rem" height={24} /> : title}</h1>
            {head !== null && <LevelMark level={head.level} finished={head.over} />}
          </div>
        </div>
        <div className="bw-head-tools">
          {head !== null && <WeekStrip head={head} />}
          <AsOfControl on={place.asOf ?? head?.on ?? null} isPast={place.asOf !== null} />
          <ScopeChooser catalogue={catalogue} />
        </div>
      </div>
      <nav className="bw-tabs" aria-label={say('page.tabs')}>
        {TABS.map((tab) => (
          <PlaceLink key={tab} to={{ view: tab, filters: {} }} className="bw-tab" isCurrent={tab === view}>
            {say(`page.tab.${tab}`)}
          </PlaceLink>
        ))}
      </nav>
      {place.asOf !== null && (
        <Notice
          kind="warning"
          after={
            <>
              {view === 'overview' && (
                <button
                  type="button"
                  className="bw-text-button"
                  aria-pressed={isCompared(place)}
                  onClick={() => go({ filters: isCompared(place) ? {} : COMPARED })}
                >
                  {say(isCompared(place) ? 'page.compare.hide' : 'page.compare.show')}
                </button>
              )}{' '}
              <button type="button" className="bw-text-button" onClick={() => go({ asOf: null, filters: {} })}>
                {say('button.today')}
              </button>
            </>
          }
        >
          {head?.isEarlier === true
            ? say('page.past.earlier', { on: place.asOf, last: head.on })
            : say('page.past', { on: place.asOf })}
        </Notice>
      )}
    </header>
  );
}
