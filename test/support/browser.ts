import { existsSync } from 'node:fs';

import { describe } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** Debian's Chromium, or null where none is installed. */
export const chromiumPath: string | null =
  ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync) ?? null;

/** `describe` where a Chromium is there; else the suite is reported as skipped, under its name. */
export const describeWithBrowser = chromiumPath === null ? describe.skip : describe;

/** A browser with an empty profile that speaks to nobody but the pages it is sent to. */
export const launchBrowser = async (): Promise<Browser> => {
  if (chromiumPath === null) throw new Error('No Chromium: expected /usr/bin/chromium. Run: apt-get install chromium');
  return chromium.launch({
    executablePath: chromiumPath,
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
