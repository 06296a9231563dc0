/** The schema of BullMQ's own tables in PostgreSQL, which is also the `search_path` its pool needs. */
export const QUEUE_SCHEMA = 'bullmq';
