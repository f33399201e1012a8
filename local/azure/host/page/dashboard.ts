import { element } from './element';
import { type ExtensionFrame, type HostFacts, openFrame } from './extension-frame';
import type { Place } from './place';

const WIDGET = 'portfolio-widget';
const SAVED = 'dashboard';
const SIZE = { rowSpan: 3, columnSpan: 4 };

const settings = (data: string | null) => ({
  name: 'Bellwether portfolio',
  size: SIZE,
  customSettings: { data, version: null },
  lightboxOptions: null,
});

/** A dashboard with the widget, and the pane that configures it. */
export function dashboardPage(place: Place, facts: HostFacts): HTMLElement {
  const key = `${SAVED} ${place.organisation} ${place.project}`;
  const saved = (): string | null => localStorage.getItem(key);
  const widget = openFrame(WIDGET, place, facts);
  void widget.loaded.then(() => widget.call(WIDGET, 'load', [settings(saved())]));
  const pane = element('aside', { class: 'pane', hidden: '', 'aria-label': 'Configuration' });
  const configure = element('button', { type: 'button' }, 'Configure');
  configure.addEventListener('click', () => openPane(pane, { place, facts, widget, saved, key }));
  const heading = element('div', { class: 'heading' }, element('h1', {}, 'Dashboard'), configure);
  return element(
    'div',
    { class: 'dashboard' },
    heading,
    element('div', { class: 'widgets' }, element('div', { class: 'widget' }, widget.element), pane),
  );
}

interface Pane {
  readonly place: Place;
  readonly facts: HostFacts;
  readonly widget: ExtensionFrame;
  readonly saved: () => string | null;
  readonly key: string;
}

function openPane(pane: HTMLElement, { place, facts, widget, saved, key }: Pane): void {
  const configuration = openFrame(`${WIDGET}.config`, place, facts);
  const preview = async (
    _: string,
    { data }: { readonly data: { readonly customSettings: { readonly data: string } } },
  ) => {
    await widget.call(WIDGET, 'reload', [settings(data.customSettings.data)]);
    return {};
  };
  void configuration.loaded.then(() =>
    configuration.call(`${WIDGET}.config`, 'load', [settings(saved()), { notify: preview }]),
  );
  const save = element('button', { type: 'button' }, 'Save');
  save.addEventListener('click', () => {
    void configuration.call(`${WIDGET}.config`, 'onSave', []).then(async ({ isValid, customSettings }) => {
      if (isValid !== true) return;
      localStorage.setItem(key, customSettings.data);
      pane.hidden = true;
      await widget.call(WIDGET, 'reload', [settings(customSettings.data)]);
    });
  });
  pane.replaceChildren(configuration.element, save);
  pane.hidden = false;
}
