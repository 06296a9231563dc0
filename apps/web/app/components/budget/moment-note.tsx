import { formatDay, formatMoment } from '../../formats/day.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';

interface Props {
  readonly of: { readonly asOf: string; readonly knownAt: string; readonly position: string };
}

/** Of which moment the figures are, so that a printed page can be checked against the record. */
export const MomentNote = ({ of: { asOf, knownAt, position } }: Props) => {
  const { stand } = useTexts().budgetPages;
  const language = useLanguage();
  return <p className="kern-body">{stand(formatDay(asOf, language), formatMoment(knownAt, language), position)}</p>;
};
