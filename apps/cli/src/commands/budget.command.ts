import type { Command } from 'commander';

import type { BudgetLedgerAnswer, BudgetStateAnswer } from '#audit';
import {
  budgetLedger,
  budgetPackages,
  budgetPlan,
  budgetSheet,
  budgetState,
  budgetWhatIf,
  establishment,
} from '#audit';
import type { ExportWords } from '#documents';
import {
  budgetPackagesTables,
  budgetPlanTables,
  budgetSheetTables,
  budgetStateTables,
  budgetWhatIfTables,
  establishmentTables,
  ledgerTables,
} from '#documents';

import { aboutPaper } from '../budget/about-paper.ts';
import type { BudgetOptions } from '../budget/ask.ts';
import { ask } from '../budget/ask.ts';
import { aboutPlan } from '../budget/about-plan.ts';
import { withFileOptions } from '../budget/file-options.ts';
import { importBaseline } from '../budget/import-baseline.ts';
import { printLedger } from '../budget/print-ledger.ts';
import { printPackages } from '../budget/print-packages.ts';
import { printPlan } from '../budget/print-plan.ts';
import { printPosts } from '../budget/print-posts.ts';
import { printSheet } from '../budget/print-sheet.ts';
import { printState } from '../budget/print-state.ts';
import { printWhatIf } from '../budget/print-what-if.ts';
import type { LedgerFilterOptions } from '../budget/read-ledger-filter.ts';
import { readLedgerFilter } from '../budget/read-ledger-filter.ts';
import { readYear } from '../budget/read-year.ts';
import type { CliCommand } from '../command.ts';
import { readDay } from '../replay/read-moment.ts';

interface StateOptions extends BudgetOptions {
  readonly year: string;
}

interface LedgerOptions extends BudgetOptions, LedgerFilterOptions {}

interface PostsOptions extends BudgetOptions {
  readonly on: string;
  readonly department?: string;
}

interface WhatIfOptions extends BudgetOptions {
  readonly year?: string;
  readonly adopt: readonly string[];
}

const stateTables = ({ year, amounts, posts }: BudgetStateAnswer, words: ExportWords) => {
  const withYear = <Row>(row: Row) => ({ ...row, year });
  return budgetStateTables({ amounts: amounts.map(withYear), posts: posts.map(withYear) }, words);
};

const state = async (options: StateOptions): Promise<void> => {
  const year = readYear(options.year);
  await ask({
    options,
    answer: (question) => budgetState({ ...question, year }),
    print: printState,
    tables: stateTables,
  });
};

const sheet = (paper: readonly string[], options: BudgetOptions): Promise<void> =>
  ask({ options, answer: aboutPaper(paper, budgetSheet), print: printSheet, tables: budgetSheetTables });

const packages = (paper: readonly string[], options: BudgetOptions): Promise<void> =>
  ask({ options, answer: aboutPaper(paper, budgetPackages), print: printPackages, tables: budgetPackagesTables });

const whatIf = async (paper: readonly string[], options: WhatIfOptions): Promise<void> => {
  const year = options.year === undefined ? null : readYear(options.year);
  const { adopt } = options;
  await ask({
    options,
    answer: aboutPaper(paper, (question) => budgetWhatIf({ ...question, adopt, year })),
    print: printWhatIf,
    tables: budgetWhatIfTables,
  });
};

const asLedger = {
  print: printLedger,
  tables: ({ movements }: BudgetLedgerAnswer, words: ExportWords) => ledgerTables({ rows: movements }, words),
};

const ledger = async (paper: readonly string[], options: LedgerOptions): Promise<void> => {
  const filter = readLedgerFilter(options);
  if (paper.length === 0) {
    await ask({ options, answer: (question) => budgetLedger({ ...question, filter }), ...asLedger });
    return;
  }
  await ask({
    options,
    answer: aboutPaper(paper, async ({ resolutionId, ...question }) =>
      (await budgetSheet({ ...question, resolutionId })) === null
        ? null
        : budgetLedger({ ...question, filter: { ...filter, resolutionId } }),
    ),
    ...asLedger,
  });
};

const posts = async (options: PostsOptions): Promise<void> => {
  const on = readDay('--on', options.on);
  const { department } = options;
  await ask({
    options,
    answer: (question) => establishment({ ...question, on, department }),
    print: printPosts,
    tables: establishmentTables,
  });
};

const plan = (planId: string, options: BudgetOptions): Promise<void> =>
  ask({ options, answer: aboutPlan(planId, budgetPlan), print: printPlan, tables: budgetPlanTables });

/** The moment and the form of an answer, which every question can be asked with. */
const question = (command: Command): Command =>
  withFileOptions(command)
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
    question(budget.command('ledger').argument('[paper...]', `${anySpelling}; left out: every paper`))
      .option('--year <year>', 'only this year (default: every year)')
      .option('--cost-object <name>', 'only money of this cost object, as printed')
      .option('--kind <kind>', 'only money of this kind, or only posts')
      .option('--status <status>', 'only what moved into or out of this status')
      .option('--department <name>', 'only what is of this department, as printed')
      .option('--cause <event>', 'only what facts of this type moved, e.g. BudgetPlanApproved')
      .option('--amendment <id>', 'only what this amendment moved')
      .description('Show every movement of money and posts, and what caused it.')
      .action(ledger);
    question(budget.command('posts'))
      .requiredOption('--on <day>', 'the day on which the posts are in force, YYYY-MM-DD')
      .option('--department <name>', 'only this department, as printed')
      .description('Show the establishment plan of a day by department.')
      .action(posts);
    question(budget.command('plan').argument('<plan>', 'the plan, e.g. haushalt-2022'))
      .description('Show a budget plan with what is drawn, blocked, released and left of each line.')
      .action(plan);
    budget
      .command('import-baseline')
      .argument('<plan>', 'the plan, e.g. haushalt-2022')
      .argument('<file>', 'a CSV file in UTF-8 with semicolons and German decimals')
      .requiredOption('--unit <unit>', 'unit of every amount: euro or thousandEuro')
      .requiredOption('--signs <signs>', 'what the sign says: unsigned, revenueNegative or expenseNegative')
      .option('--on <day>', 'day on which the draft was brought in, YYYY-MM-DD (default: today)')
      .option('--preview', 'check the file against the plan and record nothing')
      .description('Read the lines and posts of a draft budget plan from a file, all or nothing.')
      .action(importBaseline);
  },
};
