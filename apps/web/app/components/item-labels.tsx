import { useTexts } from '../texts/texts.ts';

/** "2.4, 2.7, 2.12": labels break between items only. */
export const ItemLabels = ({ labels }: { readonly labels: readonly string[] }) => {
  const { none } = useTexts();
  return labels.length === 0 ? none : labels.join(', ');
};
