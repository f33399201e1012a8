import { blockersAnswer, helpAnswer, itemHealthAnswer, slipAnswer } from '../app/automation/actions/item-answers';
import { action, itemPayload, projectPayload, scopePayload, sprintPayload } from './platform/answering-action';
import { healthByKey, reportOfProject, scopeHealthByKey, sprintChange } from './wiring/telling/action-deps';

/** What rules and agents may ask, each as the person of the connection: nobody learns more than that person may see. */

export const itemHealthAction = action(itemPayload, (asked) => healthByKey(asked, itemHealthAnswer));

export const blockersAction = action(itemPayload, (asked) => healthByKey(asked, blockersAnswer));

export const slipAction = action(itemPayload, (asked) => healthByKey(asked, slipAnswer));

export const helpAction = action(itemPayload, (asked) => healthByKey(asked, helpAnswer));

export const scopeHealthAction = action(scopePayload, scopeHealthByKey);

export const sprintChangeAction = action(sprintPayload, sprintChange);

export const statusReportAction = action(projectPayload, reportOfProject);
