import type { AgendaItem } from '../../api/meetings.ts';
import { useTexts } from '../../texts/texts.ts';
import { Badge } from '../badge.tsx';

export const VisibilityBadge = ({ visibility }: Pick<AgendaItem, 'visibility'>) => (
  <Badge kind={visibility === 'public' ? 'info' : 'warning'} text={useTexts().meetings.visibilities[visibility]} />
);
