import './app-frame.css';
import { useFlags } from '@atlaskit/flag';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { mountForgeFrame, type ForgeFrame, type WidgetEdit } from '../../../forge/bridge/mount-frame';
import { colorMode, useColorMode } from '../host/color-mode';
import { keepCost } from '../host/cost';
import { useSession } from '../host/session-context';
import { flagIcon } from './marks/flag-icon';
import { Bone, Waiting } from './states';

export interface AppFrameProps {
  readonly moduleKey: string;
  readonly moduleType: string;
  /** The data that Jira sends to the module about its place; the frame is created again when it changes. */
  readonly extension: Readonly<Record<string, unknown>>;
  readonly entryPoint?: 'edit';
  readonly widgetEdit?: WidgetEdit;
  readonly onSubmit?: (payload: unknown) => void | Promise<void>;
  readonly onClose?: () => void;
  /** Called when the frame exists, to connect other parts to it. Returns a function that disconnects them. */
  readonly onMounted?: (frame: ForgeFrame) => () => void;
}

/** A screen of the app in its frame, for the session's viewer and moment. */
export function AppFrame(props: AppFrameProps) {
  const { moduleKey, moduleType, entryPoint } = props;
  const { session } = useSession();
  const { viewer, asOf } = session;
  const { showFlag, hideFlag } = useFlags();
  const client = useQueryClient();
  const [, go] = useLocation();
  const mode = useColorMode();
  const place = useRef<HTMLDivElement>(null);
  const mounted = useRef<ForgeFrame | null>(null);
  const [state, setState] = useState<'loading' | 'shown' | string>('loading');
  const extension = JSON.stringify(props.extension);
  const given = useRef(props);
  useEffect(() => {
    given.current = props;
  });

  useEffect(() => {
    if (place.current === null) return undefined;
    setState('loading');
    const { widgetEdit, onSubmit, onClose } = given.current;
    const frame = mountForgeFrame(place.current, {
      moduleKey,
      moduleType,
      extension: JSON.parse(extension),
      ...(entryPoint === undefined ? {} : { entryPoint }),
      ...(widgetEdit === undefined ? {} : { widgetEdit }),
      ...(onSubmit === undefined ? {} : { onSubmit: (payload) => given.current.onSubmit?.(payload) }),
      ...(onClose === undefined ? {} : { onClose: () => given.current.onClose?.() }),
      theme: colorMode(),
      onNavigate: (address) => {
        if (address.origin === window.location.origin) go(address.pathname + address.search);
        else window.open(address, '_blank', 'noopener');
      },
      onFlag: (flag) =>
        showFlag({
          id: flag.id,
          title: flag.title,
          description: flag.description,
          icon: flagIcon(flag.appearance),
          isAutoDismiss: flag.isAutoDismiss,
          actions: flag.actions.map(({ text, onClick }) => ({ content: text, onClick })),
        }),
      onFlagClosed: hideFlag,
      onRefreshIssue: () => void client.invalidateQueries(),
      onCost: keepCost,
      onConnected: () => setState('shown'),
      onProblem: setState,
    });
    mounted.current = frame;
    const letGo = given.current.onMounted?.(frame);
    return () => {
      letGo?.();
      mounted.current = null;
      frame.destroy();
    };
    // The viewer and the moment come from the session: the frame is created again when they change.
  }, [moduleKey, moduleType, extension, entryPoint, viewer, asOf, go, client, showFlag, hideFlag]);

  useEffect(() => {
    mounted.current?.setTheme(mode);
  }, [mode]);

  return (
    <div className="app-frame" data-state={state === 'loading' || state === 'shown' ? state : 'failed'}>
      {state === 'loading' && (
        <Waiting label="Loading the app">
          <div className="bones app-frame-bones">
            <Bone width={80} height={18} />
            <Bone height={18} />
            <Bone width="70%" height={18} />
          </div>
        </Waiting>
      )}
      {state !== 'loading' && state !== 'shown' && (
        <p role="alert" className="app-frame-problem">
          {state}
        </p>
      )}
      <div ref={place} />
    </div>
  );
}
