import type { CompiledMessage } from 'icu-minify/format';

export function azureWords(message: CompiledMessage, locale: string): CompiledMessage;
