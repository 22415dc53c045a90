import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** A window with a browser's memory of its own, and the wire on which its inside is set. */
export interface BrowserWindow {
  readonly page: Page;
  readonly debug: CDPSession;
  readonly context: BrowserContext;
  readonly baseURL: string;
}

/** Swept windows: to open one costs as much as ten pages, and its first page twice the others. */
const swept: BrowserWindow[] = [];

/** Those that somebody looks into. */
const inUse = new Set<BrowserWindow>();

/** A window that remembers nothing, of that width. */
export async function openWindow(
  browser: Browser,
  baseURL: string,
  width: number,
): Promise<BrowserWindow> {
  const fits = swept.findIndex((one) => one.baseURL === baseURL);
  const [known] = fits === -1 ? [] : swept.splice(fits, 1);
  const window = known ?? (await newWindow(browser, baseURL));
  inUse.add(window);
  if (window.page.viewportSize()?.width !== width)
    await window.page.setViewportSize({ width, height: 800 });
  return window;
}

async function newWindow(browser: Browser, baseURL: string): Promise<BrowserWindow> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
  });
  const page = await context.newPage();
  return { page, context, baseURL, debug: await context.newCDPSession(page) };
}

/** What a site may leave in a browser, beside cookies, which all its ports share. */
const LEFT_BEHIND = 'cache_storage,indexeddb,local_storage,service_workers,websql';

/** Nothing of what was done in it is left, and the next one may have it. */
export async function sweepWindow(window: BrowserWindow): Promise<void> {
  if (!inUse.delete(window)) return;
  const { page, context, debug, baseURL } = window;
  for (const event of ['console', 'pageerror', 'request', 'response', 'dialog'] as const)
    page.removeAllListeners(event);
  await page.unrouteAll();
  await page.goto('about:blank');
  await Promise.all([
    context.clearCookies(),
    debug.send('Emulation.setScriptExecutionDisabled', { value: false }),
    debug.send('Storage.clearDataForOrigin', { origin: baseURL, storageTypes: LEFT_BEHIND }),
    debug.send('Page.resetNavigationHistory'),
    page.emulateMedia({ media: null }),
  ]);
  swept.push(window);
}

/** Shuts a window for good in which more was set than can be swept, as the speed of its line. */
export async function shutWindow(window: BrowserWindow): Promise<void> {
  inUse.delete(window);
  await window.context.close();
}

/** What a test that failed has left open. */
export async function closeScreens(): Promise<void> {
  await Promise.all([...inUse].map(shutWindow));
}
