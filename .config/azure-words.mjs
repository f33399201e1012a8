// The words of Azure DevOps in the place of Jira's, in messages that are compiled. By whole words, so that no sentence has to be
// translated twice: only where the other word has the same gender, which leaves German and French their Sprint, as Azure DevOps does.
import { mappedTexts } from './mapped-texts.mjs';

const JIRA = [/Jira/g, 'Azure DevOps'];

const RULES = {
  en: [
    JIRA,
    [/\b([Aa])n epic\b/g, '$1 feature'],
    [/\bepic/g, 'feature'],
    [/\bEpic/g, 'Feature'],
    [/\ba sprint\b/g, 'an iteration'],
    [/\bA sprint\b/g, 'An iteration'],
    [/\bsprint/g, 'iteration'],
    [/\bSprint/g, 'Iteration'],
    [/\ban issue\b/g, 'a work item'],
    [/\bissue/g, 'work item'],
    [/\bIssue/g, 'Work item'],
  ],
  de: [JIRA, [/\bEpic/g, 'Feature']],
  fr: [JIRA],
  ja: [JIRA, [/エピック/g, '機能'], [/スプリント/g, 'イテレーション']],
};

/** A compiled message of a language, as users of Azure DevOps say it. */
export function azureWords(message, locale) {
  const rules = RULES[locale] ?? [];
  return mappedTexts(message, (text) => rules.reduce((said, [jira, azure]) => said.replace(jira, azure), text));
}
