import { useState } from 'react';
import type { ItemHealth } from '../../src/contract/item-health';
import { firstLookSentence, itemLead } from '../../src/words/finding/headline';
import { isOwnEpic } from '../../src/words/own-epic';
import { PhraseText } from '../kit/words/phrase-text';
import type { Failure } from '../kit/reading-state';
import { ReadingFooter } from './reading-footer';
import { useSay } from './say';
import { StaleNote } from './states/failed-state';
import { toldFindings } from './told-findings';
import { Tabs } from './tabs';
import { AroundView } from './views/around-view';
import { ContainerView } from './views/container-view';
import { ItemView } from './views/item-view';
import type { ViewName } from './views/view-name';

/** The limit on an epic's own view. More steps of little gain can wait. */
const MAX_STEPS = 3;

interface PanelProps {
  readonly health: ItemHealth;
  readonly refreshing: boolean;
  readonly failure: Failure | null;
  readonly refresh: () => void;
}

/** One reading: the item, and in tabs beside it its epic and its sprint. */
export function Panel({ health, refreshing, failure, refresh }: PanelProps) {
  const say = useSay();
  const own = isOwnEpic(health);
  const { firstLook, level } = health;
  const [wanted, setWanted] = useState<ViewName>('item');
  const names = (['item', 'epic', 'sprint'] as const).filter((name) =>
    name === 'item' ? true : name === 'epic' ? health.epic !== null && !own : health.sprint !== null,
  );
  const shown = names.find((name) => name === wanted) ?? 'item';
  const view = <View health={health} shown={shown} show={setWanted} />;
  return (
    <main className="bw-panel" aria-busy={refreshing}>
      {failure !== null && <StaleNote failure={failure} retry={refresh} />}
      {firstLook !== null && level !== 'unknown' && (
        <p className="bw-small bw-note">
          <PhraseText phrase={say.together([firstLookSentence(firstLook.share, say), say('panel.first-look.part')])} />
        </p>
      )}
      {names.length < 2 ? (
        view
      ) : (
        <Tabs
          label={say('panel.tabs')}
          tabs={names.map((name) => ({
            name,
            label: say(name === 'item' && own ? 'panel.tab.own' : `subject.${name}`),
          }))}
          shown={shown}
          show={setWanted}
        >
          {view}
        </Tabs>
      )}
      <ReadingFooter health={health} shown={shown} refreshing={refreshing} refresh={refresh} />
    </main>
  );
}

interface ViewProps {
  readonly health: ItemHealth;
  readonly shown: ViewName;
  readonly show: (view: ViewName) => void;
}

function View({ health, shown, show }: ViewProps) {
  const { epic, sprint, level } = health;
  const say = useSay();
  const around = shown === 'epic' ? epic : shown === 'sprint' ? sprint : null;
  if (around !== null) return <AroundView container={around} />;
  if (!isOwnEpic(health) || epic === null || health.finished) return <ItemView health={health} show={show} />;
  const inside = epic.nextSteps.slice(0, MAX_STEPS);
  const steps = inside.length > 0 || health.nextStep === null ? inside : [health.nextStep];
  return (
    <ContainerView
      container={epic}
      level={level}
      lead={itemLead(health, say)}
      findings={toldFindings(health)}
      steps={steps}
      own
    />
  );
}
