import Button from '@atlaskit/button/new';
import Modal, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { AppModule } from '../host/modules';
import { WIDGET } from './module-kinds';

interface AddGadgetProps {
  readonly modules: readonly AppModule[];
  readonly add: (module: AppModule) => void;
  readonly close: () => void;
}

/** The app's modules for dashboards, of both kinds. */
export function AddGadget({ modules, add, close }: AddGadgetProps) {
  return (
    <ModalTransition>
      <Modal onClose={close} width="small">
        <ModalHeader hasCloseButton>
          <ModalTitle>Add a gadget</ModalTitle>
        </ModalHeader>
        <ModalBody>
          <ul className="plain gadget-choice">
            {modules.map((module) => (
              <li key={module.key}>
                <div>
                  <h3>{module.title}</h3>
                  <p className="small subtle">
                    {module.description} {module.type === WIDGET ? 'Widget.' : 'Gadget.'}
                  </p>
                </div>
                <Button onClick={() => add(module)} aria-label={`Add ${module.title} (${module.type})`}>
                  Add
                </Button>
              </li>
            ))}
          </ul>
        </ModalBody>
        <ModalFooter>
          <Button appearance="subtle" onClick={close}>
            Close
          </Button>
        </ModalFooter>
      </Modal>
    </ModalTransition>
  );
}
