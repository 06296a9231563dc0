import type { Texts } from './texts.ts';

export const signInEn: Texts['signIn'] = {
  title: 'Sign in',
  lead: 'You can read public papers without signing in.',
  account: 'Account',
  password: 'Password',
  submit: 'Sign in',
  needed: 'Please sign in. You will then go on where you wanted to.',
  signedOut: 'You are signed out.',
  accountMissing: 'Please enter your account.',
  passwordMissing: 'Please enter your password.',
  failedTitle: 'Signing in did not work',
  failed: 'The account or the password is wrong. Please check both and try again.',
  throttledTitle: 'Too many attempts',
  throttled: 'Signing in is blocked for a short time. Please wait a few minutes.',
  unreachable: 'The service does not answer just now. Please try again in a moment.',
};
