import type { Attendance } from '../../api/meetings.ts';
import { useTexts } from '../../texts/texts.ts';
import { Section } from '../section.tsx';
import { Cell, ColumnHead, Row, RowHead, Table } from '../table.tsx';

interface Props {
  readonly attendance: Attendance;
  /** Null where nobody knows how many members the body has by law. */
  readonly legalMembers?: number | null;
}

/** Who was there at the opening, by faction: figures, no names. */
export const AttendanceSection = ({ attendance, legalMembers = null }: Props) => {
  const { meetings: words } = useTexts();
  const present = attendance.reduce((sum, { members }) => sum + members, 0);
  if (attendance.length === 0) {
    return (
      <Section id="anwesenheit" title={words.attendance}>
        <p className="kern-body">{words.notOpened}</p>
      </Section>
    );
  }
  return (
    <Section id="anwesenheit" title={words.attendance}>
      <p className="kern-body kern-body--small">{words.attendanceLead}</p>
      <Table
        caption={words.attendance}
        head={
          <>
            <ColumnHead>{words.faction}</ColumnHead>
            <ColumnHead numeric>{words.members}</ColumnHead>
          </>
        }
        foot={
          <Row>
            <RowHead label={words.faction}>{words.total}</RowHead>
            <Cell label={words.members} numeric>
              {legalMembers === null ? present : words.totalOf(present, legalMembers)}
            </Cell>
          </Row>
        }
      >
        {attendance.map(({ faction, members }) => (
          <Row key={faction ?? ''}>
            <RowHead label={words.faction}>{faction ?? words.noFaction}</RowHead>
            <Cell label={words.members} numeric>
              {members}
            </Cell>
          </Row>
        ))}
      </Table>
    </Section>
  );
};
