import { describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { chromium as playwright } from 'playwright-core';

import { chromium } from '../../infra/run/installed-servers.mjs';

/** `describe` where a Chromium is there; else the suite is reported as skipped, under its name. */
export const describeWithBrowser = chromium === null ? describe.skip : describe;

/** A browser with an empty profile that speaks to nobody but the pages it is sent to. */
export const launchBrowser = async (): Promise<Browser> => {
  if (chromium === null) throw new Error('No Chromium was found. Run: apt-get install chromium');
  return playwright.launch({
    executablePath: chromium,
    headless: true,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
};
