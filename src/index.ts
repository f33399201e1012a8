export {
  blockersAction,
  helpAction,
  itemHealthAction,
  scopeHealthAction,
  slipAction,
  sprintChangeAction,
  statusReportAction,
} from './entrypoints/actions';
export { onEvent } from './entrypoints/events';
export { onJob } from './entrypoints/jobs';
export { onAppLife } from './entrypoints/life-cycle';
export { panelStatus } from './entrypoints/panel-status';
export { resolver } from './entrypoints/resolver';
export { onNight, onTick, onWeek } from './entrypoints/schedules';
