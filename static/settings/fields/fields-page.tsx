import { useHost } from '../../kit/host/host-context';
import { Notice } from '../../kit/states/notice';
import { useDraft } from '../draft/draft-context';
import { useKnown } from '../known';
import { PageTitle } from '../parts/page-title';
import { useSay } from '../say';
import { ProjectChoice } from '../trial/project-choice';
import { FieldTable } from './field-table';
import { isUndecided } from './link-meanings';
import { LinkTable } from './link-table';

/** What was recognised in the tracker, with the evidence, and a way to correct it. */
export function FieldsPage() {
  const say = useSay();
  const draft = useDraft();
  const { recognised, readAgain } = useKnown();
  const isJira = useHost().tracker === 'jira';
  const open = recognised.links.filter((link) => isUndecided(draft, link));
  return (
    <section className="bw-page-body">
      <PageTitle
        title={say('settings.page.fields')}
        acts={
          <button type="button" className="bw-button" onClick={readAgain}>
            {say('settings.fields.again')}
          </button>
        }
      >
        {say(isJira ? 'settings.fields.intro' : 'settings.fields.intro.at-once')}
      </PageTitle>
      {open.length > 0 && (
        <Notice kind="warning">
          <strong>{say('settings.fields.decide', { count: open.length })}</strong>{' '}
          {say('settings.fields.decide.links', { names: open.map(({ name }) => name).join(', ') })}
        </Notice>
      )}
      {draft.place.layer === 'site' && (
        <div className="bw-tools">
          <ProjectChoice label={say('settings.fields.evidence')} />
        </div>
      )}
      <FieldTable />
      {isJira && <LinkTable />}
    </section>
  );
}
