import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import Textfield from '@atlaskit/textfield';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useChange } from '../host/use-change';
import { createIssue, fetchIssueTypes } from '../jira/create';
import { useProjects } from '../projects/use-projects';
import { issuePath } from '../routes';

/** Asks for the fields of a new issue, creates it, and opens it. */
export function CreateIssue({ projectKey, close }: { readonly projectKey: string | null; readonly close: () => void }) {
  const change = useChange();
  const [, go] = useLocation();
  const { data: projects = [] } = useProjects();
  const [chosenProject, setProject] = useState(projectKey);
  const project = chosenProject ?? projects[0]?.key ?? null;
  const { data: types = [] } = useQuery({
    queryKey: ['issue-types', project],
    queryFn: ({ signal }) => fetchIssueTypes(project ?? '', signal),
    enabled: project !== null,
  });
  const [chosenType, setType] = useState<string | null>(null);
  const type = types.find(({ id }) => id === chosenType) ?? types[0];
  const [summary, setSummary] = useState('');
  const create = async (): Promise<void> => {
    if (project === null || type === undefined) return;
    let key: string | null = null;
    await change({
      act: async () => {
        key = await createIssue({ projectKey: project, typeId: type.id, summary: summary.trim() });
      },
      issueKeys: [],
      failed: 'The issue could not be created',
    });
    if (key === null) return;
    close();
    go(issuePath(key));
  };
  return (
    <ModalTransition>
      <Modal onClose={close} width="small">
        <ModalHeader hasCloseButton>
          <ModalTitle>Create issue</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <div className="dialog-fields">
            <label htmlFor="new-project">
              Project
              <select id="new-project" value={project ?? ''} onChange={({ target }) => setProject(target.value)}>
                {projects.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name} ({key})
                  </option>
                ))}
              </select>
            </label>
            <label htmlFor="new-type">
              Issue type
              <select id="new-type" value={type?.id ?? ''} onChange={({ target }) => setType(target.value)}>
                {types.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label htmlFor="new-summary">
              Summary
              <Textfield
                id="new-summary"
                value={summary}
                onChange={(event) => setSummary(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && summary.trim() !== '') void create();
                }}
              />
            </label>
          </div>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={close}>
            Cancel
          </Button>
          <Button appearance="primary" isDisabled={summary.trim() === ''} onClick={() => void create()}>
            Create
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
