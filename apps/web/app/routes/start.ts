import { redirect } from 'react-router';

import { visitorContext } from '../request/visitor.server.ts';
import type { Route } from './+types/start.ts';

/** A department comes to see what it has to do, everybody else to look something up. */
export const loader = ({ context }: Route.LoaderArgs) =>
  redirect(context.get(visitorContext).session?.role === 'department' ? '/eingang' : '/vorlagen');
