export const RULES_ADDRESS: string;
export function withoutWebhook(manifest: string): string;
export function withWebhook(manifest: string): string;
