import type { PaperStatus } from '../api/register.ts';
import { useTexts } from '../texts/texts.ts';
import type { BadgeKind } from './badge.tsx';
import { Badge } from './badge.tsx';

const kinds: Readonly<Record<PaperStatus, BadgeKind>> = {
  draft: 'warning',
  submitted: 'info',
  recommended: 'info',
  deferred: 'warning',
  withdrawn: 'danger',
  adopted: 'success',
  rejected: 'danger',
  engrossed: 'success',
  forwarded: 'success',
  suspended: 'warning',
  repealed: 'danger',
  superseded: 'danger',
};

export const StatusBadge = ({ status }: { readonly status: PaperStatus }) => (
  <Badge kind={kinds[status]} text={useTexts().status[status]} />
);
