import { useEffect, useId, useRef, useState } from 'react';
import type { ForgeFrame } from '../../../forge/bridge/mount-frame';
import type { AppModule } from '../host/modules';
import type { PlacedGadget } from '../jira/dashboards';
import { AppFrame } from '../parts/app-frame';
import { GadgetMenu } from './gadget-menu';
import { extensionOf, GADGET, WIDGET } from './module-kinds';
import type { DashboardChanges } from './use-dashboard';
import { WidgetForm } from './widget-form';

interface GadgetCardProps {
  readonly dashboardId: string;
  readonly gadget: PlacedGadget;
  /** Undefined if the app no longer has it. */
  readonly module: AppModule | undefined;
  readonly changes: DashboardChanges;
  readonly writable: boolean;
  readonly isEdited: boolean;
  readonly setEdited: (edited: boolean) => void;
  /** All gadgets of the dashboard, in their order. */
  readonly all: readonly PlacedGadget[];
}

/** Sent to every frame of the page; a gadget checks by the id whether it is the target. */
const REFRESH = 'JIRA_DASHBOARD_GADGET_REFRESH';
const PREVIEW_SETTLES_MS = 600;

/** A gadget or a widget on a dashboard: its content, and its form. */
export function GadgetCard(props: GadgetCardProps) {
  const { dashboardId, gadget, module, changes, writable, isEdited, setEdited, all } = props;
  const title = useId();
  const frame = useRef<ForgeFrame | null>(null);
  const [round, setRound] = useState(0);
  const [draft, setDraft] = useState<PlacedGadget['config']>(null);
  const preview = useSettled(draft);
  if (module === undefined) {
    return (
      <section className="gadget" data-span={gadget.columnSpan} aria-label={gadget.title}>
        <p className="gadget-gone">The app has no module “{gadget.moduleKey}”.</p>
      </section>
    );
  }
  const { key, type, refreshable } = module;
  const sameTitle = all.filter((each) => each.title === gadget.title);
  const refresh = (): void => {
    if (refreshable && type === GADGET) setRound((before) => before + 1);
    else if (type === WIDGET) setRound((before) => before + 1);
    else frame.current?.emit(REFRESH, { origin: 'gadget', gadgetId: String(gadget.id) });
  };
  const isForm = isEdited && type === GADGET;
  const shown = isEdited && type === WIDGET && preview !== null ? { ...gadget, config: preview } : gadget;
  const extension = extensionOf(type, shown, { dashboardId, width: widthOf(gadget.columnSpan) });
  return (
    <section
      className="gadget"
      data-span={gadget.columnSpan}
      data-edited={isEdited}
      // Several may have one title.
      {...(sameTitle.length > 1
        ? { 'aria-label': `${gadget.title}, ${String(1 + sameTitle.indexOf(gadget))} of ${String(sameTitle.length)}` }
        : { 'aria-labelledby': title })}
    >
      <header className="gadget-head">
        <h2 id={title} className="clipped">
          {gadget.title}
        </h2>
        <GadgetMenu
          gadget={gadget}
          all={all}
          changes={changes}
          writable={writable}
          refresh={refresh}
          edit={module.editable && !isEdited ? () => setEdited(true) : null}
        />
      </header>
      {isForm ? (
        <AppFrame
          key="form"
          moduleKey={key}
          moduleType={type}
          entryPoint="edit"
          extension={extension}
          onSubmit={async (config) => {
            if (await changes.configure(gadget.id, config)) setEdited(false);
          }}
          onClose={() => setEdited(false)}
        />
      ) : (
        <AppFrame
          key={`view ${round}`}
          moduleKey={key}
          moduleType={type}
          extension={extension}
          onMounted={(mounted) => {
            frame.current = mounted;
            return () => {
              frame.current = null;
            };
          }}
        />
      )}
      {isEdited && type === WIDGET && (
        <WidgetForm
          module={module}
          title={gadget.title}
          extension={extensionOf(type, gadget, { dashboardId, width: widthOf(gadget.columnSpan) })}
          saved={gadget.config ?? {}}
          onConfig={setDraft}
          keep={async (config) => {
            if (!(await changes.configure(gadget.id, config))) throw new Error('Jira refused to save the widget.');
            return String(gadget.id);
          }}
          close={() => {
            setDraft(null);
            setEdited(false);
          }}
        />
      )}
    </section>
  );
}

const WIDTH_OF_PAGE = 1128;

/** The width of a span on a page that is wide enough. */
const widthOf = (span: number): number => Math.round((WIDTH_OF_PAGE * span) / 12);

/** A value after it has stopped changing. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PREVIEW_SETTLES_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
