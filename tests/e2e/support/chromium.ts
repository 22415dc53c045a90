import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { closeScreens } from './windows.ts';

/** The browser without a window of its own comes first: nobody looks at one, and it costs two fifths less. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Where the browser lies, or null where there is none and the suite is skipped. */
export const browserPath: string | null = findBrowser();

function findBrowser(): string | null {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH does not exist: ${given}`);
  const found = given ?? USUAL_PLACES.find((path) => existsSync(path)) ?? null;
  if (found === null)
    console.warn(
      '\n*** NO BROWSER FOUND: the end-to-end tests in a browser are SKIPPED. ***\n' +
        '*** Install Chromium or Chrome, or set CHROMIUM_PATH. ***\n',
    );
  return found;
}

let shared: Promise<Browser> | null = null;

/**
 * One browser for all files of this process: to start one costs more than most tests. Whoever closes
 * it closes the windows that are still open; it ends with the process itself.
 */
export async function launchBrowser(): Promise<Browser> {
  shared ??= startBrowser().then((browser) => {
    browser.close = () => closeScreens();
    return browser;
  });
  return shared;
}

/** A browser of one's own, to be closed. */
export async function startBrowser(): Promise<Browser> {
  if (browserPath === null) throw new Error('No browser found.');
  return chromium.launch({
    executablePath: browserPath,
    args: [
      // Chromium's own sandbox does not start under root, which is what a container gives.
      '--no-sandbox',
      // Without a graphics card drawing by software alone costs least.
      ...['--disable-gpu', '--disable-software-rasterizer'],
    ],
  });
}
