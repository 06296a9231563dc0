import { announcements } from './announcements.ts';
import type { Announcement } from './contest.ts';
import { hold } from './contest.ts';
import type { Holding } from './report.ts';
import { machine, printed } from './report.ts';
import { readOptions } from './options.ts';
import type { BenchServer } from './stage.ts';
import { openBenchServer, openStage } from './stage.ts';

const USAGE = 2;
const BROKEN_OFF = 130;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const fail = (error: unknown): never => {
  tell(error instanceof Error ? error.message : String(error));
  process.exit(USAGE);
};

const wantedOf = (known: readonly Announcement[], names: readonly string[]): readonly Announcement[] => {
  const isMeant = (wanted: string, { name }: Announcement): boolean => name === wanted || name.startsWith(`${wanted}/`);
  const strange = names.filter((wanted) => !known.some((announcement) => isMeant(wanted, announcement)));
  if (strange.length === 0) {
    return names.length === 0 ? known : known.filter((each) => names.some((wanted) => isMeant(wanted, each)));
  }
  throw new Error(
    `Contest: found ${strange.join(', ')}, expected some of ${known.map(({ name }) => name).join(', ')}.`,
  );
};

const holdOne = async (server: BenchServer, { name, prepare }: Announcement, rounds: number): Promise<Holding> => {
  const stage = openStage(server);
  tell(`${name} …`);
  try {
    const contest = await prepare(stage);
    if ('absent' in contest) return { name, ...contest };
    return await hold(name, contest, rounds);
  } catch (error) {
    return { name, failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    await stage.clear();
  }
};

const readArguments = () => {
  const options = readOptions(process.argv.slice(2));
  return { options, wanted: wantedOf(announcements(options.stores), options.contests) };
};

const { options, wanted } = (() => {
  try {
    return readArguments();
  } catch (error) {
    return fail(error);
  }
})();

const server = await openBenchServer();
// Broken off, a run leaves no server and no folder behind.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().finally(() => process.exit(BROKEN_OFF)));
}
try {
  const held: Holding[] = [];
  for (const announcement of wanted) {
    const holding = await holdOne(server, announcement, options.rounds);
    held.push(holding);
    tell(printed([holding]).split('\n').at(-1) ?? '');
  }
  const setting = { ...machine(), postgres: server.version, fsync: server.fsync, rounds: options.rounds };
  process.stdout.write(
    options.json ? `${JSON.stringify({ ...setting, contests: held }, null, 2)}\n` : `${printed(held)}\n`,
  );
  // A missed aim is an answer; a contest that could not be held to its end is a fault.
  if (held.some((holding) => 'failed' in holding)) process.exitCode = 1;
} finally {
  await server.stop();
}
