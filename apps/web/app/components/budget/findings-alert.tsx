import type { BudgetFinding } from '../../api/budget-tables.ts';
import { formatCents, formatPosts } from '../../formats/amount.ts';
import type { Language } from '../../texts/texts.ts';
import { useLanguage, useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';

const figure = ({ code }: BudgetFinding, value: number, language: Language): string =>
  code === 'POSTS_TOTAL_DIFFERS' ? formatPosts(value, language) : formatCents(value, language);

/** What the paper declares against what its own lines give; nothing where nothing is odd. */
export const FindingsAlert = ({ findings }: { readonly findings: readonly BudgetFinding[] }) => {
  const { findings: words } = useTexts().budgetPages;
  if (findings.length === 0) return null;
  return (
    <Alert kind="warning" title={words.title}>
      <p className="kern-body">{words.lead}</p>
      <ul className="kern-list">
        {findings.map((finding) => (
          <li key={`${finding.code} ${finding.place}`}>
            <FindingWords finding={finding} />
          </li>
        ))}
      </ul>
    </Alert>
  );
};

const FindingWords = ({ finding }: { readonly finding: BudgetFinding }) => {
  const { budgetPages, list } = useTexts();
  const { findings: words } = budgetPages;
  const language = useLanguage();
  const { code, place, declared, computed, contains } = finding;
  if (code === 'MOTION_UNANSWERED') return words.motion(place);
  const years = contains === null ? [] : [words.contains(list(contains.map(String)))];
  return [
    `${words.at} ${place}: ${words.codes[code]}`,
    `${words.declared} ${figure(finding, declared, language)}`,
    `${words.computed} ${figure(finding, computed, language)}`,
    ...years,
  ].join(', ');
};
