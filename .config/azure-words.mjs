// Puts the words of Azure DevOps in the place of Jira's in compiled messages. It replaces whole words, so that no
// sentence needs a second translation, and only where the other word has the same gender. German therefore keeps
// Vorgang and Sprint, French keeps epic and sprint.
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
  fr: [
    JIRA,
    [/\b([Dd])e ticket/g, '$1’élément de travail'],
    [/\b([Ll])e ticket/g, '$1’élément de travail'],
    [/\b([Dd])u ticket/g, '$1e l’élément de travail'],
    [/\bau ticket/g, 'à l’élément de travail'],
    [/\b([Cc])e ticket/g, '$1et élément de travail'],
    [/\bticket/g, 'élément de travail'],
    [/\bTicket/g, 'Élément de travail'],
    [/élément de travails\b/g, 'éléments de travail'],
    [/Élément de travails\b/g, 'Éléments de travail'],
  ],
  ja: [JIRA, [/エピック/g, '機能'], [/スプリント/g, 'イテレーション']],
};

/** A compiled message of a language, with the terms of Azure DevOps. */
export function azureWords(message, locale) {
  const rules = RULES[locale] ?? [];
  return mappedTexts(message, (text) => rules.reduce((said, [jira, azure]) => said.replace(jira, azure), text));
}
