import type { Forwarding } from '../api/resolution.ts';
import { formatDay, formatMoment } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import type { BadgeKind } from './badge.tsx';
import { Badge } from './badge.tsx';

type Stated = Pick<Forwarding, 'state' | 'deliveredAt' | 'acknowledgedOn'>;

const kinds: Readonly<Record<Stated['state'], BadgeKind>> = {
  ordered: 'warning',
  delivered: 'info',
  acknowledged: 'success',
  recalled: 'danger',
};

export const TaskState = ({ task }: { readonly task: Stated }) => {
  const { inbox, resolution } = useTexts();
  const language = useLanguage();
  const badge = resolution.forwardings.states[task.state];
  return (
    <>
      <Badge kind={kinds[task.state]} text={badge} />
      <span className="kern-body kern-body--small detail">
        {task.acknowledgedOn !== null
          ? inbox.acknowledged(formatDay(task.acknowledgedOn, language))
          : task.deliveredAt !== null
            ? inbox.delivered(formatMoment(task.deliveredAt, language))
            : inbox.onItsWay}
      </span>
    </>
  );
};

interface DueProps {
  readonly dueOn: string | null;
  readonly isDone: boolean;
  /** `YYYY-MM-DD`; null where it does not matter what is overdue. */
  readonly today: string | null;
}

export const DueDate = ({ dueOn, isDone, today }: DueProps) => {
  const { inbox } = useTexts();
  const language = useLanguage();
  if (dueOn === null) return inbox.noDue;
  return (
    <>
      <span className="nowrap">{formatDay(dueOn, language)}</span>{' '}
      {!isDone && today !== null && dueOn < today && <Badge kind="danger" text={inbox.overdue} />}
    </>
  );
};
