import type { Texts } from './texts.ts';

export const formsEn: Texts['forms'] = {
  checkTitle: 'Please check what you entered',
  nothingLost: 'Nothing was saved. What you entered is still in the form.',
  expected: (expectation) => `Expected: ${expectation}`,
  nearest: (text) => `Nearest: “${text}”`,
  occurrences: (count) => `It occurs ${count} times.`,
  sinceTitle: 'This has happened since:',
  sinceLead:
    'Somebody changed the paper while you were filling in the form. Please check whether your entries still fit, and send them again.',
  required: 'Please fill in this field.',
  choose: 'Please choose something.',
  chooseOption: 'please choose',
  amountFault: 'This is no amount. Please write it the German way: 54.340,00 €',
  postsFault: 'This is no number of posts. Please write it the German way: 2,00',
  countFault: 'Please enter a whole number from 0.',
  yearFault: 'Please enter a year with four digits, for example 2024.',
  dayFault: 'This day does not exist. Please enter a date like 20.12.2023.',
  day: 'Day it happened',
  dayHint: 'When it was legally so; today or earlier',
  optional: 'optional',
  back: 'Back to the paper',
  cancel: 'Cancel',
  notNowTitle: 'This is not possible now',
  notNow: (status) => `The paper is ${status}. This step is not possible in this state.`,
  officeOnly: 'Only the council office can do this.',
};
