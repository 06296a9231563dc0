/** The cases of PostgreSQL once more, with the log on KurrentDB; their titles say which server played it. */
process.env.EVENT_STORE = 'kurrentdb';

await import('./http-wiesbaden.spec.ts');

export {};
