import type { Forwarding } from '../api/resolution.ts';
import { useTexts } from '../texts/texts.ts';
import { ItemLabels } from './item-labels.tsx';
import { Section } from './section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from './table.tsx';
import { DueDate, TaskState } from './task-state.tsx';

export const ForwardingsSection = ({ forwardings }: { readonly forwardings: readonly Forwarding[] }) => {
  const { forwardings: words } = useTexts().resolution;
  return (
    <Section id="weiterleitungen" title={words.title}>
      {forwardings.length === 0 ? (
        <p className="kern-body">{words.empty}</p>
      ) : (
        <Table
          caption={words.caption}
          head={
            <>
              <ColumnHead>{words.recipient}</ColumnHead>
              <ColumnHead>{words.purpose}</ColumnHead>
              <ColumnHead>{words.items}</ColumnHead>
              <ColumnHead>{words.due}</ColumnHead>
              <ColumnHead>{words.state}</ColumnHead>
            </>
          }
        >
          {forwardings.map((one) => (
            <Row key={one.forwardingId}>
              <RowHead label={words.recipient}>{one.recipient}</RowHead>
              <Cell label={words.purpose}>{words.purposes[one.purpose]}</Cell>
              <Cell label={words.items}>
                <ItemLabels labels={one.items} />
              </Cell>
              <Cell label={words.due}>
                <DueDate dueOn={one.dueOn} isDone={one.state === 'acknowledged'} today={null} />
              </Cell>
              <Cell label={words.state}>
                <TaskState task={one} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
};
