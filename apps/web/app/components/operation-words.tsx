import { useTexts } from '../texts/texts.ts';

/** "Ziffern 2.3.1 bis 2.3.5 streichen": one change an amendment asks for, in words. */
export const OperationWords = ({ op, labels }: { readonly op: string; readonly labels: readonly string[] }) => {
  const texts = useTexts();
  const { operations, otherOperation, item, items, range } = texts.resolution;
  const [first = '', last = ''] = [labels.at(0), labels.at(-1)];
  const plain = labels.length === 1 ? item(first) : items(texts.list(labels));
  const named = op === 'strikeRange' && labels.length > 1 ? range(first, last) : plain;
  return operations[op]?.(named) ?? otherOperation(op, named);
};
