import { newWidgetEdit, type WidgetConfig } from '../../../../local/forge/bridge/widget-edit';

const kept: WidgetConfig[] = [];
const keep = (config: WidgetConfig): Promise<string> => {
  kept.push(config);
  return Promise.resolve('7');
};

beforeEach(() => {
  kept.length = 0;
});

describe('the form of a widget', () => {
  it('keeps what the app answers when the dashboard saves, and tells the app of it', async () => {
    const previews: WidgetConfig[] = [];
    const told: unknown[] = [];
    const form = newWidgetEdit({ title: 'before' }, (config) => previews.push(config));
    form.api['onProductSave']?.((config: WidgetConfig) => ({ ...config, checked: true }));
    form.api['onSave']?.((...values: unknown[]) => told.push(values));
    form.api['updateConfig']?.({ title: 'after' });

    expect(await form.save(keep)).toEqual({ status: 'saved', config: { title: 'after', checked: true } });
    expect(previews).toEqual([{ title: 'after' }]);
    expect(kept).toEqual([{ title: 'after', checked: true }]);
    expect(told).toEqual([[{ title: 'after', checked: true }, '7']]);
  });

  it.each([null, undefined])('keeps nothing where the app answers %s', async (answer) => {
    const form = newWidgetEdit({}, () => undefined);
    form.api['onProductSave']?.(() => answer);
    form.api['updateConfig']?.({ title: 'after' });

    expect(await form.save(keep)).toEqual({ status: 'skipped' });
    expect(kept).toEqual([]);
  });

  it('keeps nothing for an app that never asked for it', async () => {
    const form = newWidgetEdit({}, () => undefined);
    form.api['updateConfig']?.({ title: 'after' });

    expect(await form.save(keep)).toEqual({ status: 'skipped' });
  });

  it('tells the app why it could not be saved', async () => {
    const told: unknown[] = [];
    const form = newWidgetEdit({ title: 'x' }, () => undefined);
    form.api['onProductSave']?.((config: unknown) => config);
    form.api['onSaveError']?.((error: unknown) => told.push(error));

    const saved = await form.save(() => Promise.reject(new Error('Jira refused')));

    expect(saved).toEqual({ status: 'failed', message: 'Jira refused' });
    expect(told).toEqual([{ name: 'Error', message: 'Jira refused' }]);
  });

  it('takes functions only', () => {
    expect(() => newWidgetEdit({}, () => undefined).api['onSave']?.('x')).toThrow('needs a function');
  });
});
