export type { CommandContext } from './command-context.ts';
export type { CommandGateway } from './command-gateway.port.ts';
export type { CommandResult } from './command-result.ts';
export { CommandsModule } from './commands.module.ts';
export type { ConcurrentChangeFacts, InterveningChange } from './concurrent-change.ts';
export { ConcurrentChange } from './concurrent-change.ts';
export type { GatewayParts } from './create-command-gateway.ts';
export { createCommandGateway } from './create-command-gateway.ts';
export { RecordCommand } from './record-command.ts';
