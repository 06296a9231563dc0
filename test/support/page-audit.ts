import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { projectRoot } from '#platform';

const axe = readFileSync(join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Everything axe knows about WCAG 2.2 AA and good practice; experimental rules are left out. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page, each with its rule and element. */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  // By the browser's debugger: the page's own security policy forbids foreign scripts, as it should.
  const client = await page.context().newCDPSession(page);
  const { executionContextId } = await client.send('Page.createIsolatedWorld', {
    frameId: (await client.send('Page.getFrameTree')).frameTree.frame.id,
  });
  await client.send('Runtime.evaluate', { expression: axe, contextId: executionContextId });
  const { result } = await client.send('Runtime.evaluate', {
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
    expression: `axe.run({ runOnly: ${JSON.stringify(rules)} }).then(({ violations, passes }) =>
      passes.length === 0 ? ['axe looked at nothing'] : violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => id + ': ' + target.join(' '))))`,
  });
  if (!Array.isArray(result.value)) throw new Error(`axe: found ${JSON.stringify(result)}, expected a list.`);
  return result.value.map(String);
};

/** By how many pixels the page is wider than the window. */
export const overflow = async (page: Page): Promise<number> => {
  const client = await page.context().newCDPSession(page);
  const { cssContentSize, cssLayoutViewport } = await client.send('Page.getLayoutMetrics');
  return Math.max(0, cssContentSize.width - cssLayoutViewport.clientWidth);
};
