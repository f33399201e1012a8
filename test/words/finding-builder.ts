import type { NamedItem } from '../../src/contract/named-item';
import { type SignalId, signalOf } from '../../src/core/signals';
import type { EvidenceFact, Finding } from '../../src/contract/item-health';
import { EVERY_MESSAGE } from '../../src/words/every-message';
import { findingWords } from '../../src/words/finding/finding';
import type { FindingOf } from '../../src/words/finding/finding-words';
import type { WordsContext } from '../../src/words/format';
import { plainText } from '../../src/words/phrase';
import type { Locale } from '../../src/words/say/locale';
import { type Say, sayTo } from '../../src/words/say/say';

export const context: WordsContext = {
  locale: 'en-GB',
  timeZone: 'Europe/Berlin',
  takenAt: '2026-03-02T09:00:00.000Z',
};

/** A voice in one language, on the day of the context. */
export function voice(locale: Locale): Say {
  const languageTag = locale === 'en' ? 'en-GB' : locale;
  return sayTo({ languageTag, timeZone: context.timeZone, takenAt: context.takenAt }, EVERY_MESSAGE[locale]);
}

export const say = voice('en');

/** Title and line of a finding as English text. */
export function said(about: Finding): readonly string[] {
  const { title, line } = findingWords(about, say);
  return [plainText(title, say), plainText(line, say)];
}

export const hidden: NamedItem = { visible: false };

export function named(key: string): NamedItem {
  return { visible: true, key, id: `id-${key}` };
}

export function fact(kind: EvidenceFact['kind'], item: NamedItem, rest: Partial<EvidenceFact> = {}): EvidenceFact {
  return { kind, item, at: null, by: null, from: null, to: null, days: null, points: null, cause: null, ...rest };
}

type Parts<Signal extends SignalId> = Pick<FindingOf<Signal>, 'figures'> & Partial<FindingOf<Signal>>;

/** A notable finding about the item itself, from its team's own past in the status. */
export function finding<Signal extends SignalId>(signal: Signal, parts: Parts<Signal>): FindingOf<Signal> {
  const evidence = parts.evidence ?? [];
  return {
    signal,
    family: 'stall',
    decides: signalOf(signal).decides?.reason ?? null,
    isOutcome: signalOf(signal).isOutcome === true,
    subject: 'item',
    severity: 'notable',
    priceDays: null,
    evidenceCount: evidence.length,
    basis: { level: 'status', sample: 40 },
    ...parts,
    evidence,
  } as unknown as FindingOf<Signal>;
}
