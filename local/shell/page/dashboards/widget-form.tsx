import Button, { IconButton } from '@atlaskit/button/new';
import CloseIcon from '@atlaskit/icon/core/close';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { newWidgetEdit, type WidgetConfig } from '../../../forge/bridge/mount-frame';
import type { AppModule } from '../host/modules';
import { AppFrame } from '../parts/app-frame';

interface WidgetFormProps {
  readonly module: AppModule;
  readonly title: string;
  readonly extension: Readonly<Record<string, unknown>>;
  readonly saved: WidgetConfig;
  readonly onConfig: (config: WidgetConfig) => void;
  /** Keeps it with the dashboard; answers the widget's id. */
  readonly keep: (config: WidgetConfig) => Promise<string>;
  readonly close: () => void;
}

/** The side panel that configures a widget: the form is the app's, the buttons are the dashboard's. */
export function WidgetForm({ module, title, extension, saved, onConfig, keep, close }: WidgetFormProps) {
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const [problem, setProblem] = useState('');
  // One form for as long as the panel is open, even if the page is drawn again.
  const [given] = useState({ saved, onConfig, extension });
  const form = useMemo(() => newWidgetEdit(given.saved, given.onConfig), [given]);
  useEffect(() => {
    panel.current?.focus();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [close]);
  const save = async (): Promise<void> => {
    const result = await form.save(keep);
    if (result.status === 'saved') close();
    else setProblem(result.status === 'failed' ? result.message : 'Nothing was saved: the app kept it back.');
  };
  return (
    <aside ref={panel} className="widget-form" aria-labelledby={heading} tabIndex={-1}>
      <header className="widget-form-head">
        <h2 id={heading}>{title}</h2>
        <IconButton appearance="subtle" icon={CloseIcon} label="Close" onClick={close} />
      </header>
      <div className="widget-form-body">
        <AppFrame
          moduleKey={module.key}
          moduleType={module.type}
          entryPoint="edit"
          extension={given.extension}
          widgetEdit={form}
        />
      </div>
      <footer className="widget-form-foot">
        <span role="status" className="widget-form-problem">
          {problem}
        </span>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button appearance="primary" onClick={() => void save()}>
          Save
        </Button>
      </footer>
    </aside>
  );
}
