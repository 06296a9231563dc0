import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** The first line of standard input. On a terminal it is asked for and not shown; it is never an argument, which others see. */
export const readPassword = async (): Promise<string> => {
  const isTerminal = process.stdin.isTTY;
  if (isTerminal) process.stderr.write('Password: ');
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: isTerminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write('\n');
  }
};
