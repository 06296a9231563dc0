import type { BudgetPackages } from '../../api/budget-tables.ts';
import type { Resolution } from '../../api/resolution.ts';
import type { BudgetQuery } from '../../request/budget-query.ts';
import type { WhatIf } from '../../request/what-if.server.ts';
import { useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';
import { Section } from '../section.tsx';
import { WhatIfForm } from './what-if-form.tsx';
import { WhatIfResult } from './what-if-result.tsx';

interface Props {
  readonly query: BudgetQuery;
  readonly packages: BudgetPackages['packages'];
  readonly amendments: Resolution['amendments'];
  readonly whatIf: WhatIf;
}

/** Choose, compute, see: nothing of it is recorded. Not there once there is nothing left to choose. */
export const WhatIfSection = ({ query, packages, amendments, whatIf }: Props) => {
  const { whatIf: words } = useTexts().budgetPages;
  const open = packages.filter(({ status }) => status === 'open');
  const moved = amendments.filter(({ status }) => status === 'proposed' || status === 'recommended');
  if (open.length + moved.length === 0 && whatIf.kind === 'notAsked') return null;
  return (
    <Section id="was-waere-wenn" title={words.title}>
      <p className="kern-body">{words.lead}</p>
      <WhatIfForm query={query} packages={open} amendments={moved} />
      {whatIf.kind === 'refused' && (
        <Alert kind="danger" title={words.refused} focused>
          <p className="kern-body">{whatIf.reason}</p>
        </Alert>
      )}
      {whatIf.kind === 'answered' && <WhatIfResult answer={whatIf.answer} />}
    </Section>
  );
};
