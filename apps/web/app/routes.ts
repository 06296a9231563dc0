import type { RouteConfig } from '@react-router/dev/routes';
import { index, route } from '@react-router/dev/routes';

/** Addresses are German: users read them, bookmark them and put them into minutes. */
const routes: RouteConfig = [
  index('routes/start.ts'),
  route('anmelden', 'routes/sign-in.tsx'),
  route('abmelden', 'routes/sign-out.ts'),
  route('vorlagen', 'routes/register.tsx'),
  route('vorlagen/:resolutionId', 'routes/resolution.tsx'),
  route('eingang', 'routes/inbox.tsx'),
  route('adresse-unlesbar', 'routes/unreadable-address.tsx'),
  route('*', 'routes/not-found.tsx'),
];

export { routes as default };
