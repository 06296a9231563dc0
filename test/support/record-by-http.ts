import type { CouncilCommand } from '#council';
import type { Person } from './http-api.ts';
import { orderByHttp } from './order-by-http.ts';
import { isPaperOrder } from './paper-orders.ts';

/** Sends a script through the front door, without what only a worker or a department sends; gives its last position. */
export const recordByHttp = async (office: Person, script: readonly CouncilCommand[]): Promise<string> => {
  let position = '0';
  for (const command of script.filter(isPaperOrder)) {
    const { path, body } = orderByHttp(command);
    const answer = await office.order(path, body);
    if (answer.status > 201) throw new Error(`${command.type}: ${JSON.stringify(answer.body)}`);
    ({ position } = answer.body);
  }
  return position;
};
