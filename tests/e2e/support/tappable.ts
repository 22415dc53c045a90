import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Everything in `main` that is tapped is at least 44 px high and wide; a control may borrow its label's. */
export async function tappable(page: Page): Promise<void> {
  const small = await page.locator('main').evaluate((main) => {
    const targets = main.querySelectorAll<HTMLElement>(
      'a, button, summary, select, input, textarea',
    );
    return [...targets].flatMap((target) => {
      const { type, labels } = target as HTMLInputElement;
      const isTicked = type === 'radio' || type === 'checkbox';
      const own = (isTicked && labels?.[0]) || target;
      // A whole line or row may be its label's or its link's.
      const isSpread = getComputedStyle(own, '::after').position === 'absolute';
      const tapped = (isSpread && own.offsetParent) || own;
      const { width, height } = tapped.getBoundingClientRect();
      const isHidden = target.closest('.sr-only') !== null || width === 0;
      if (isHidden || (width >= 44 && height >= 44)) return [];
      return [`${target.outerHTML.slice(0, 160)} ${Math.round(width)}x${Math.round(height)}`];
    });
  });
  expect(small, `too small to tap at ${page.url()}`).toEqual([]);
}
