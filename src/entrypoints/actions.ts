import { blockersAnswer, helpAnswer, itemHealthAnswer, slipAnswer } from '../app/automation/actions/item-answers';
import { action, itemPayload, projectPayload, scopePayload, sprintPayload } from './platform/answering-action';
import { healthByKey, reportOfProject, scopeHealthByKey, sprintChange } from './wiring/telling/action-deps';

/**
 * The questions of rules and agents, each answered as the person of the connection: nobody gets more than that person
 * may see.
 */

export const itemHealthAction = action(itemPayload, (asked, language) =>
  healthByKey(asked, { answer: itemHealthAnswer, language }),
);

export const blockersAction = action(itemPayload, (asked, language) =>
  healthByKey(asked, { answer: blockersAnswer, language }),
);

export const slipAction = action(itemPayload, (asked, language) =>
  healthByKey(asked, { answer: slipAnswer, language }),
);

export const helpAction = action(itemPayload, (asked, language) =>
  healthByKey(asked, { answer: helpAnswer, language }),
);

export const scopeHealthAction = action(scopePayload, scopeHealthByKey);

export const sprintChangeAction = action(sprintPayload, sprintChange);

export const statusReportAction = action(projectPayload, reportOfProject);
