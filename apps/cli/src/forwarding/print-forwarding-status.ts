import type { ForwardingStatus, Incident } from '#forwarding';

export const printForwardingStatus = (status: ForwardingStatus & { readonly incidents: readonly Incident[] }): string =>
  [
    `read up to position ${status.position} of ${status.head}, ${status.underWay} tasks under way`,
    status.incidents.length === 0
      ? 'no task waits for a person'
      : `${status.incidents.length} tasks wait for a person:`,
    ...status.incidents.map(
      ({ incidentId, forwardingId, openedAt, attempts, cause }) =>
        `  ${incidentId}  task ${forwardingId}, since ${openedAt}, ${attempts} attempts: ${cause}`,
    ),
    '',
  ].join('\n');
