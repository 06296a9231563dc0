import type { OpenIncident, ProjectionStatus } from '#read-models';

/** A table for the terminal, with the incidents below the projection they belong to. */
export const printStatus = (found: readonly ProjectionStatus[]): string =>
  found
    .flatMap(({ name, version, position, head, lag, running, incidents }) => [
      [
        name.padEnd(22),
        `version ${version}`,
        `position ${String(position)} of ${String(head)}`,
        `behind ${lag.events} events, ${lag.seconds.toFixed(1)} s`,
        running ? 'running' : 'not running',
      ].join('  '),
      ...incidents.map(incidentLine),
    ])
    .map((line) => `${line}\n`)
    .join('');

const incidentLine = ({ position, stream, version, eventType, parkedStreams, attempts, cause }: OpenIncident): string =>
  `  incident ${String(position)}: ${eventType} at ${stream}@${version}, ${parkedStreams} streams wait, ` +
  `tried ${attempts} times: ${cause}`;
