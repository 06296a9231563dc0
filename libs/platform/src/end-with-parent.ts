/**
 * Loaded with `--import` into every process that `up` starts: when `up` is killed and cannot say goodbye, its children
 * end in good order all the same.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();
