import { isRecord } from '../api/decoding.ts';
import { useTexts } from '../texts/texts.ts';

/** What a reader needs to recognise an event: who, which body, which number. Facts without a word here are left out. */
export const HistoryFacts = ({ facts }: { readonly facts: unknown }) => {
  const texts = useTexts();
  if (!isRecord(facts)) return null;
  const { history, number, vote } = texts.resolution;
  const say = (name: string, words: (value: string) => string): readonly string[] => {
    const value = facts[name];
    return typeof value === 'string' ? [words(value)] : [];
  };
  const asItIs = (value: string): string => value;
  const { recipients } = facts;
  const said = [
    ...say('mover', asItIs),
    ...say('body', asItIs),
    ...say('protocolNumber', asItIs),
    ...say('number', number),
    ...say('outcome', (value) => (value === 'adopted' || value === 'rejected' ? vote.outcomes[value] : value)),
    ...say('signedBy', history.signedBy),
    ...say('recipient', history.to),
    ...(Array.isArray(recipients) ? [history.to(texts.list(recipients.map(String)))] : []),
  ];
  return said.length === 0 ? null : <p className="kern-body kern-body--small">{said.join(', ')}</p>;
};
