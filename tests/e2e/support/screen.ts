import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Browser, CDPSession, Page, Response } from 'playwright-core';
import { expect } from 'vitest';
import { noteLookedAt, readBuild, wasLookedAt } from './looked-at.ts';
import { type BrowserWindow, openWindow, shutWindow, sweepWindow } from './windows.ts';

/** The short form: it is read by the browser again for each page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface ScreenOptions {
  readonly width: number;
  readonly javaScript?: boolean;
}

/** A window of the browser, with nothing remembered from the others. */
export async function newScreen(
  browser: Browser,
  baseURL: string,
  { width, javaScript = true }: ScreenOptions,
): Promise<Screen> {
  const window = await openWindow(browser, baseURL, width);
  if (!javaScript) await allowScripts(window.debug, false);
  return new Screen(window, javaScript);
}

/** Playwright's own switch cannot be turned back, and axe needs timers to look at the page. */
async function allowScripts(debug: CDPSession, value: boolean): Promise<void> {
  await debug.send('Emulation.setScriptExecutionDisabled', { value: !value });
}

/**
 * A page as its person sees it. Whatever it shows is looked over from the constructor on: by axe
 * without any exclusion, for sideways scrolling, and for complaints in the browser's console.
 */
export class Screen {
  readonly #complaints: string[] = [];
  readonly page: Page;
  readonly #window: BrowserWindow;
  /** Given where the page's scripts must not run. */
  readonly #withoutScripts: CDPSession | null;

  constructor(window: BrowserWindow, javaScript: boolean) {
    const { page, debug } = window;
    this.page = page;
    this.#window = window;
    this.#withoutScripts = javaScript ? null : debug;
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    page.on('console', (message) => {
      // The browser reports the status of an error page here; that is what was asked for.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.#complaints.push(message.text());
    });
  }

  async open(path: string): Promise<Response> {
    const response = await this.page.goto(path);
    await this.lookOver();
    if (response === null) throw new Error(`No answer at ${path}`);
    return response;
  }

  /** Called after every step that changes what is shown. */
  async lookOver(): Promise<void> {
    // Half a page would be judged as if it were all of it.
    await this.page.waitForLoadState('load');
    if (this.#withoutScripts) await allowScripts(this.#withoutScripts, true);
    const faults = await this.#faults();
    const overhang = await this.page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    if (this.#withoutScripts) await allowScripts(this.#withoutScripts, false);
    expect(faults, `axe at ${this.page.url()}`).toEqual([]);
    expect(overhang, 'wider than the window').toBeLessThanOrEqual(0);
    expect(this.#complaints, 'console of the browser').toEqual([]);
  }

  /** What axe finds in a page of a build that it has not looked at yet. */
  async #faults(): Promise<string[]> {
    const { build, doubles } = await this.page.evaluate(readBuild);
    expect(doubles, `ids that stand twice at ${this.page.url()}`).toEqual([]);
    if (wasLookedAt(build)) return [];
    await this.page.evaluate(AXE);
    const faults = await this.page.evaluate(async () => {
      // Where a fault stands its markup tells; paths to every node would cost as much as the looking.
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
        ...{ resultTypes: ['violations'], preload: false },
        ...{ selectors: false, elementRef: false },
      });
      return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
    });
    if (faults.length === 0) noteLookedAt(build);
    return faults;
  }

  /** Nothing is left of it. */
  async close(): Promise<void> {
    await sweepWindow(this.#window);
  }

  /** The same where its line was cut or slowed. */
  async shut(): Promise<void> {
    await shutWindow(this.#window);
  }
}
