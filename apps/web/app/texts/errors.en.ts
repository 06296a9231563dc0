import type { Texts } from './texts.ts';

export const errorsEn: Texts['errors'] = {
  notFoundTitle: 'Not found',
  notFound: 'This page does not exist, or it is not public.',
  badAddressTitle: 'This address cannot be read',
  badAddress: 'Please check whether the address is complete and spelt correctly.',
  forbiddenTitle: 'No access',
  forbidden: 'Your account may not see this page.',
  invalidTitle: 'Something does not fit',
  behindTitle: 'Not ready yet',
  behind: 'The display is a little behind just now. Please load the page again in a moment.',
  unavailableTitle: 'The service does not answer',
  unavailable: 'Please try again in a moment. Nothing that was saved is lost.',
  faultTitle: 'That did not work',
  fault: 'Something went wrong. Please try again.',
  answer: 'Answer of the service',
  correlation: 'Reference for questions',
  toRegister: 'To the papers',
  toSignIn: 'To sign-in',
};
