import type { SettledFinding } from '#council/events';
import { findingMessage } from '#documents';

/** The contract of `findings --json`: these names and no others. */
export const asJson = (findings: readonly SettledFinding[]): string =>
  JSON.stringify(
    findings.map((finding) => {
      const { code, severity, place, settled } = finding;
      return { code, severity, place, message: findingMessage(finding, 'de'), settled };
    }),
  );
