import { azureTokenWantedSentence } from '../../../src/words/azure';
import { WrongInput } from '../../cli/wrong-input';
import { type Asking, tokenIn } from '../credentials';

/**
 * The Authorization header: of a pipeline's own token (`SYSTEM_ACCESSTOKEN`), or of a personal access token from a file
 * that only its owner may read, from `AZURE_DEVOPS_TOKEN`, or from a prompt that does not show it. Never from
 * arguments, since other users of the machine can see those. @throws WrongInput
 */
export async function azureAuthorization(
  tokenFile: string | undefined,
  { environment, ask, voice }: Asking,
): Promise<string> {
  const personal = tokenFile === undefined ? (environment['AZURE_DEVOPS_TOKEN'] ?? '') : tokenIn(tokenFile);
  if (personal.trim() !== '') return basic(personal.trim());
  const ofPipeline = environment['SYSTEM_ACCESSTOKEN'] ?? '';
  if (tokenFile === undefined && ofPipeline.trim() !== '') return `Bearer ${ofPipeline.trim()}`;
  const typed = tokenFile === undefined ? ((await ask(voice('jira.ask.personal-token'), { hidden: true })) ?? '') : '';
  if (typed.trim() === '') throw new WrongInput(azureTokenWantedSentence);
  return basic(typed.trim());
}

const basic = (token: string): string => `Basic ${Buffer.from(`:${token}`, 'utf8').toString('base64')}`;
