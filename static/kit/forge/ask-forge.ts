import { makeInvoke } from '@forge/bridge';
import type { Ask, Questions } from '../host';
import { refusal } from '../refusal';

const invoke = makeInvoke<Questions>();

/** Asks the resolver. Never throws: what the platform refuses is an answer too. */
export const askForge: Ask = (name, ...payload) => invoke(name, ...payload).catch(refusal);
