import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { describe, expect, it } from '@jest/globals';

const project = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
  ...readdirSync(join(project, 'libs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('libs', path)),
];

const linksOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^[a-z]+:/.test(target));

const environment = (): readonly string[] =>
  [...read('libs/platform/src/environment.ts').matchAll(/^ {2}([A-Z][A-Z_]+)\??[:= ]/gm)].map(([, name]) => name ?? '');

const commandFiles = (): readonly string[] =>
  readdirSync(join(project, 'apps/cli/src/commands'))
    .filter((name) => name.endsWith('.command.ts'))
    .map((name) => name.replace('.command.ts', ''));

const { scripts: scriptsByName, dependencies } = JSON.parse(read('package.json')) as Record<
  'scripts' | 'dependencies',
  object
>;
const scripts = Object.keys(scriptsByName);

const records = readdirSync(join(project, 'docs/adr'));

const eventTypes = [
  ...new Set(
    readdirSync(join(project, 'test/contracts/events')).flatMap((name) => name.match(/^[A-Za-z]+(?=\.v\d)/) ?? []),
  ),
];

describe('the documentation', () => {
  it.each(pages)('leads somewhere with every link of %s', (page) => {
    const dead = linksOf(page).filter((target) => !existsSync(join(project, dirname(page), target)));
    expect(dead).toEqual([]);
  });

  it('lists every variable of the configuration, and no other', () => {
    const documented = [...read('docs/reference/configuration.md').matchAll(/`([A-Z][A-Z_]+)`/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(documented)].toSorted()).toEqual([...environment()].toSorted());
  });

  it('lists every command of the command line, and no other', () => {
    const documented = [
      ...(read('docs/reference/command-line.md').split('\n## ')[0] ?? '').matchAll(/^\| `([a-z-]+)/gm),
    ].map(([, name]) => name);
    expect([...new Set(documented)].toSorted()).toEqual([...commandFiles()].toSorted());
  });

  it.each(pages)('names only npm scripts that exist on %s', (page) => {
    const named = [...read(page).matchAll(/npm run (?:--silent )?([a-z][a-z:]*)/g)].map(([, name]) => name ?? '');
    const unknown = named.filter((name) => !scripts.includes(name));
    expect(unknown).toEqual([]);
  });

  it('keeps the numbers of its decisions apart', () => {
    const numbers = records.map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it.each(records)('says in %s which decision it is and whether it holds', (record) => {
    const [title = '', ...rest] = read(join('docs/adr', record)).split('\n');
    expect(Number(/^# (\d+)/.exec(title)?.[1])).toBe(Number(record.slice(0, 4)));
    expect(rest.slice(0, 3).join(' ')).toMatch(/Status: (accepted|superseded by \[\d{4}\]\(.+\))\b/);
  });

  it('says of every package that runs why it was chosen', () => {
    const table = read('docs/adr/0010-dependencies.md');
    const rows = table.split('\n').filter((line) => line.startsWith('| '));
    const named = rows.flatMap((row) => (row.split('|')[1] ?? '').split(',').map((name) => name.trim()));
    const unnamed = Object.keys(dependencies).filter(
      (name) => !named.includes(name) && !(name.startsWith('@nestjs/') && named.includes(name.slice(8))),
    );
    expect(unnamed).toEqual([]);
  });

  it('leads from its first page to every other that is no record of a decision', () => {
    const reached = linksOf('docs/README.md').map((target) => join('docs', target));
    const others = pages.filter((page) => /^docs\/(?!adr\/|README)/.test(page));
    expect(others.filter((page) => !reached.includes(page))).toEqual([]);
  });

  it('says of every subject of the API where it is', () => {
    const { paths } = JSON.parse(read('docs/reference/openapi.json')) as { paths: object };
    const subjects = new Set(Object.keys(paths).map((path) => path.split('/').slice(0, 3).join('/')));
    const page = read('docs/reference/http-api.md');
    expect([...subjects].filter((subject) => !page.includes(`\`${subject}`))).toEqual([]);
  });

  it('has a German word in the glossary for every event', () => {
    const glossary = read('libs/council/GLOSSARY.md');
    expect(eventTypes.filter((type) => !glossary.includes(`| \`${type}\` `))).toEqual([]);
  });

  it('says nothing about folders that are not there', () => {
    const named = [...read('README.md').matchAll(/`((?:libs|apps)\/[a-z-]+)`/g)].map(([, folder]) => folder ?? '');
    expect(named.filter((folder) => !existsSync(join(project, folder)))).toEqual([]);
    const rooms = ['libs', 'apps'].flatMap((top) => readdirSync(join(project, top)).map((name) => `${top}/${name}`));
    expect(rooms.map((room) => relative('', room)).toSorted()).toEqual([...new Set(named)].toSorted());
  });
});
