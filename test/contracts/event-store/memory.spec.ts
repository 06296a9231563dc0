import { createMemoryEventStore, createMemoryLog } from '#event-store';

import { describeEventStore } from './describe-event-store.ts';

describeEventStore({
  name: 'memory',
  open: () => {
    const log = createMemoryLog();
    const store = createMemoryEventStore({ log });
    return Promise.resolve({
      store,
      reopen: () => Promise.resolve(createMemoryEventStore({ log })),
      close: () => store.close(),
    });
  },
});
