import { azureAddressSentence } from '../../../src/words/azure';
import { WrongInput } from '../../cli/wrong-input';

/** The address of an organisation, without a slash at its end. */
export interface OrganisationAddress {
  readonly url: string;
  /** The name of the folder for its data. */
  readonly name: string;
}

/**
 * The address of an organisation (https://dev.azure.com/ORG) or of a collection of a server, from that address or from
 * the address of a page in it. Only https; plain http is allowed for this machine. @throws WrongInput
 */
export function organisationAddress(text: string): OrganisationAddress {
  const address = /^[a-z]+:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) throw wrongAddress(text);
  const { protocol, hostname, origin, pathname, username, password } = new URL(address);
  const isHere = hostname === 'localhost' || hostname === '127.0.0.1';
  if (username !== '' || password !== '' || (protocol !== 'https:' && !isHere)) throw wrongAddress(text);
  const parts = pathname.split('/').filter((part) => part !== '');
  const depth = hostname.endsWith('.visualstudio.com') ? 0 : hostname === 'dev.azure.com' || isHere ? 1 : parts.length;
  if (parts.length < depth || (depth === 0 && !hostname.endsWith('.visualstudio.com'))) throw wrongAddress(text);
  const own = parts.slice(0, depth);
  return { url: [origin, ...own].join('/'), name: [hostname, ...own].join('_').replace(/[^\w.-]/g, '_') };
}

const wrongAddress = (text: string): WrongInput => new WrongInput((say) => azureAddressSentence(text, say));
