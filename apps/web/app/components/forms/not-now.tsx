import { Link } from 'react-router';

import type { Resolution } from '../../api/resolution.ts';
import { useTexts } from '../../texts/texts.ts';
import { Alert } from '../alert.tsx';

/** Says that the paper is not in the state for this step, instead of a form that would be refused. */
export const NotNow = ({ found }: { readonly found: Pick<Resolution, 'resolutionId' | 'status'> }) => {
  const { forms, status } = useTexts();
  return (
    <Alert kind="info" title={forms.notNowTitle}>
      <p className="kern-body">{forms.notNow(status[found.status])}</p>
      <p className="kern-body">
        <Link className="kern-link" to={`/vorlagen/${encodeURIComponent(found.resolutionId)}`}>
          {forms.back}
        </Link>
      </p>
    </Alert>
  );
};
