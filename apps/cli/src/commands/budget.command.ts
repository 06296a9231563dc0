import type { Command } from 'commander';

import { budgetPackages, budgetSheet, budgetState, budgetWhatIf } from '#audit';

import { aboutPaper } from '../budget/about-paper.ts';
import type { BudgetOptions } from '../budget/ask.ts';
import { ask } from '../budget/ask.ts';
import { printPackages } from '../budget/print-packages.ts';
import { printSheet } from '../budget/print-sheet.ts';
import { printState } from '../budget/print-state.ts';
import { printWhatIf } from '../budget/print-what-if.ts';
import { readYear } from '../budget/read-year.ts';
import type { CliCommand } from '../command.ts';

interface StateOptions extends BudgetOptions {
  readonly year: string;
}

interface WhatIfOptions extends BudgetOptions {
  readonly year?: string;
  readonly adopt: readonly string[];
}

const state = async (options: StateOptions): Promise<void> => {
  const year = readYear(options.year);
  await ask({ options, answer: (question) => budgetState({ ...question, year }), print: printState });
};

const sheet = (paper: readonly string[], options: BudgetOptions): Promise<void> =>
  ask({ options, answer: aboutPaper(paper, budgetSheet), print: printSheet });

const packages = (paper: readonly string[], options: BudgetOptions): Promise<void> =>
  ask({ options, answer: aboutPaper(paper, budgetPackages), print: printPackages });

const whatIf = async (paper: readonly string[], options: WhatIfOptions): Promise<void> => {
  const year = options.year === undefined ? null : readYear(options.year);
  const { adopt } = options;
  await ask({
    options,
    answer: aboutPaper(paper, (question) => budgetWhatIf({ ...question, adopt, year })),
    print: printWhatIf,
  });
};

/** The moment and the form of an answer, which every question can be asked with. */
const question = (command: Command): Command =>
  command
    .option('--as-of <day>', 'the state on this day, YYYY-MM-DD (default: today)')
    .option('--known-at <moment>', 'as it was known then: a day, or a moment in UTC (default: now)')
    .option('--json', 'one JSON object instead of a page to read');

const anySpelling = 'paper number in any spelling, e.g. 201/21';

export const command: CliCommand = {
  register: (program: Command) => {
    const budget = program.command('budget').description('Money and posts, from the record alone.');
    question(budget.command('state'))
      .requiredOption('--year <year>', 'the year the money belongs to')
      .description('Show what is proposed, approved and released in a year, over all papers.')
      .action(state);
    question(budget.command('sheet').argument('<paper...>', anySpelling))
      .description("Show a paper's own table, summed up and checked.")
      .action(sheet);
    question(budget.command('packages').argument('<paper...>', anySpelling))
      .description('Show the packages over a paper side by side.')
      .action(packages);
    question(budget.command('what-if').argument('<paper...>', anySpelling))
      .requiredOption('--adopt <name...>', 'amendments or packages that would be adopted')
      .option('--year <year>', 'only this year (default: every year)')
      .description('Show what the budget would be if these were adopted. Nothing is recorded.')
      .action(whatIf);
  },
};
