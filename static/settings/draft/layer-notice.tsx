import { Notice } from '../../kit/states/notice';
import { useSay } from '../say';
import type { LayerDraft } from './use-layer-draft';

/** A message above a page about errors in the stored settings. */
export function LayerNotice({ edited: { layer, reset } }: { readonly edited: LayerDraft }) {
  const say = useSay();
  if (!layer.mayWrite) return <Notice kind="warning">{say('settings.read-only')}</Notice>;
  if (layer.state === 'newer') return <Notice kind="warning">{say('settings.save.newer')}</Notice>;
  if (layer.state === 'usual' && layer.problems.length === 0) return null;
  return (
    <Notice
      kind="warning"
      after={
        <button type="button" className="bw-button" onClick={() => void reset()}>
          {say('settings.reset')}
        </button>
      }
    >
      {layer.state === 'damaged'
        ? say('settings.damaged')
        : say('settings.out-of-range', { count: layer.problems.length })}
    </Notice>
  );
}
