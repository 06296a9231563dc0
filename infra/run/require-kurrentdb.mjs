/** Says what is missing and ends, before anything is built. */
export const requireKurrentdb = (script) => {
  if (process.env.KURRENTDB_URL) return;
  process.stderr.write(
    'KURRENTDB_URL: found nothing, expected the address of a server 25.1 or a later 25, such as\n' +
      `  KURRENTDB_URL='kurrentdb://127.0.0.1:2113?tls=false' npm run ${script}\n` +
      'Without a server "npm test" exercises the adapter on a stand-in.\n',
  );
  process.exit(1);
};
