import type { Meeting } from '../../api/meetings.ts';
import { useTexts } from '../../texts/texts.ts';
import type { BadgeKind } from '../badge.tsx';
import { Badge } from '../badge.tsx';

const kinds: Readonly<Record<Meeting['status'], BadgeKind>> = {
  scheduled: 'info',
  invited: 'info',
  open: 'warning',
  closed: 'success',
  cancelled: 'danger',
};

export const MeetingStatusBadge = ({ status }: Pick<Meeting, 'status'>) => (
  <Badge kind={kinds[status]} text={useTexts().meetings.statuses[status]} />
);
