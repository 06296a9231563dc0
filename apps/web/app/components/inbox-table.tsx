import { Form, Link } from 'react-router';

import type { Task } from '../api/inbox.ts';
import { formatDay } from '../formats/day.ts';
import { useLanguage, useTexts } from '../texts/texts.ts';
import { ItemLabels } from './item-labels.tsx';
import { SubmitButton } from './submit-button.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';
import { DueDate, TaskState } from './task-state.tsx';

interface Shown {
  readonly mayAcknowledge: boolean;
  readonly csrfToken: string;
  /** `YYYY-MM-DD` in the municipality; says what is overdue. */
  readonly today: string;
}

interface Props extends Shown {
  readonly rows: readonly (Task & { readonly idempotencyKey: string })[];
}

export const InboxTable = ({ rows, ...shown }: Props) => {
  const { caption, columns } = useTexts().inbox;
  return (
    <Table
      caption={caption}
      head={
        <>
          <ColumnHead>{columns.resolution}</ColumnHead>
          {!shown.mayAcknowledge && <ColumnHead>{columns.recipient}</ColumnHead>}
          <ColumnHead>{columns.purpose}</ColumnHead>
          <ColumnHead>{columns.items}</ColumnHead>
          <ColumnHead>{columns.due}</ColumnHead>
          <ColumnHead>{columns.state}</ColumnHead>
        </>
      }
    >
      {rows.map((task) => (
        <TaskLine key={task.forwardingId} task={task} {...shown} />
      ))}
    </Table>
  );
};

const TaskLine = ({ task, mayAcknowledge, csrfToken, today }: Shown & { readonly task: Props['rows'][number] }) => {
  const { inbox, resolution } = useTexts();
  const { columns } = inbox;
  const language = useLanguage();
  return (
    <Row>
      <RowHead label={columns.resolution}>
        <Link className="kern-link kern-link--small" to={`/vorlagen/${encodeURIComponent(task.resolutionId)}`}>
          {task.title}
        </Link>
        <p className="kern-body kern-body--small">
          {inbox.resolutionOf(task.resolutionNumber, task.body, formatDay(task.decidedOn, language))}
        </p>
      </RowHead>
      {!mayAcknowledge && <Cell label={columns.recipient}>{task.recipient}</Cell>}
      <Cell label={columns.purpose}>{resolution.forwardings.purposes[task.purpose]}</Cell>
      <Cell label={columns.items}>
        <ItemLabels labels={task.items} />
      </Cell>
      <Cell label={columns.due}>
        <DueDate dueOn={task.dueOn} isDone={task.state === 'acknowledged' || task.state === 'recalled'} today={today} />
      </Cell>
      <Cell label={columns.state}>
        <TaskState task={task} />
        {mayAcknowledge && task.state !== 'acknowledged' && task.state !== 'recalled' && (
          <Form method="post" className="task-form">
            <input type="hidden" name="csrf" value={csrfToken} />
            <input type="hidden" name="weiterleitung" value={task.forwardingId} />
            <input type="hidden" name="vorgang" value={task.idempotencyKey} />
            <SubmitButton>
              {inbox.acknowledge}
              <span className="spoken">: {inbox.acknowledgeOf(task.resolutionNumber, task.recipient)}</span>
            </SubmitButton>
          </Form>
        )}
      </Cell>
    </Row>
  );
};
