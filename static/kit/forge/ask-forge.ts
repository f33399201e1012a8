import { makeInvoke } from '@forge/bridge';
import type { Ask, Questions } from '../host/host';
import { refusal } from '../words/refusal';

const invoke = makeInvoke<Questions>();

/** Calls the resolver. Never throws: a refusal of the platform is an answer too. */
export const askForge: Ask = (name, ...payload) => invoke(name, ...payload).catch(refusal);
