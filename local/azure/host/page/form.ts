import { element } from './element';
import { type HostFacts, openFrame } from './extension-frame';
import { addressOf, type Place } from './place';

type Fields = Readonly<Record<string, unknown>>;

const SHOWN = ['System.WorkItemType', 'System.AreaPath', 'System.IterationPath'];
const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

/** A work item form: some fields, the state to change, the group at the right, and the page behind its tab. */
export function formPage(place: Place, facts: HostFacts): HTMLElement {
  const title = element('h1', {}, `Work item ${String(place.itemId)}`);
  const list = element('dl', {});
  void fieldsOf(place, facts).then((fields) => {
    title.textContent = `${String(place.itemId)} ${textOf(fields['System.Title'])}`;
    for (const name of SHOWN)
      list.append(element('dt', {}, name.replace('System.', '')), element('dd', {}, textOf(fields[name])));
  });
  let frame = openedFrame('item-group', place, facts);
  const fields = element(
    'div',
    {},
    list,
    stateForm(place, facts, () => frame),
  );
  const group = (): HTMLElement => element('div', { class: 'form' }, fields, groupAround(frame.element));
  const details = tab('Details', true);
  const own = tab('Bellwether', false);
  const shown = element('div', {}, group());
  const choose = (chosen: HTMLElement, other: HTMLElement, content: () => HTMLElement): void => {
    chosen.addEventListener('click', () => {
      chosen.setAttribute('aria-selected', 'true');
      other.setAttribute('aria-selected', 'false');
      shown.replaceChildren(content());
    });
  };
  choose(details, own, () => {
    frame = openedFrame('item-group', place, facts);
    return group();
  });
  choose(own, details, () => {
    frame = openedFrame('item-page', place, facts);
    return frame.element;
  });
  return element('div', {}, title, element('div', { role: 'tablist', class: 'tabs' }, details, own), shown);
}

const tab = (name: string, isChosen: boolean): HTMLElement =>
  element('button', { type: 'button', role: 'tab', 'aria-selected': String(isChosen) }, name);

function groupAround(frame: HTMLElement): HTMLElement {
  return element('section', { class: 'group', 'aria-label': 'Bellwether' }, element('h2', {}, 'Bellwether'), frame);
}

/** The form was open before the frame existed. Sends the event again, as the real page does. */
function openedFrame(contributionId: string, place: Place, facts: HostFacts): FormFrame {
  const frame = openFrame(contributionId, place, facts);
  const notify = (event: string): void =>
    void frame.call(contributionId, event, [{ id: place.itemId, isNew: false, isReadOnly: false }]);
  void frame.loaded.then(() => notify('onLoaded'));
  return { element: frame.element, notify };
}

interface FormFrame {
  readonly element: HTMLElement;
  readonly notify: (event: string) => void;
}

/** Saves another state, and notifies the frame. */
function stateForm({ organisation, itemId }: Place, { token }: HostFacts, frame: () => FormFrame): HTMLElement {
  const state = element('input', {});
  const form = element(
    'form',
    { class: 'state' },
    element('label', {}, 'State ', state),
    ' ',
    element('button', { type: 'submit' }, 'Save'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const body = JSON.stringify([{ op: 'replace', path: '/fields/System.State', value: state.value }]);
    const headers = { ...headersFor(token), 'Content-Type': 'application/json-patch+json' };
    const address = `/${organisation}/_apis/wit/workitems/${String(itemId)}`;
    void fetch(address, { method: 'PATCH', headers, body }).then(() => frame().notify('onSaved'));
  });
  return form;
}

const headersFor = (token: string) => ({ Authorization: `Bearer ${token}`, 'X-TFS-FedAuthRedirect': 'Suppress' });

async function fieldsOf({ organisation, itemId }: Place, { token }: HostFacts): Promise<Fields> {
  const answer = await fetch(`/${organisation}/_apis/wit/workitems/${String(itemId)}`, {
    headers: headersFor(token),
  });
  const { fields = {} } = await answer.json();
  return fields;
}

interface ListedItem {
  readonly id: number;
  readonly title: string;
  readonly type: string;
  readonly state: string;
}

/** The newest open work items of a project. */
export function itemsPage(place: Place): HTMLElement {
  const list = element('ul', { class: 'items' });
  void fetch(`/items?project=${encodeURIComponent(place.project)}`)
    .then(async (answer): Promise<readonly ListedItem[]> => answer.json())
    .then((items) => {
      for (const { id, title, type, state } of items) {
        const link = element(
          'a',
          { href: addressOf(place, `_workitems/edit/${String(id)}`) },
          `${String(id)} ${title}`,
        );
        list.append(element('li', {}, link, ` ${type}, ${state}`));
      }
    });
  return element('div', {}, element('h1', {}, 'Work items'), list);
}
