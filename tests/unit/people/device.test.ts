import { describe, expect, it } from 'vitest';
import { deviceOf } from '#app/domain/people/device.ts';

const AFTER = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a device', () => {
  it.each([
    [
      `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${AFTER} Chrome/131.0.0.0 Safari/537.36`,
      'Chrome di Windows',
    ],
    [
      `Mozilla/5.0 (Windows NT 10.0) ${AFTER} Chrome/131.0 Safari/537.36 Edg/131.0`,
      'Edge di Windows',
    ],
    [
      `Mozilla/5.0 (Linux; Android 14; SM-A546B) ${AFTER} Chrome/131.0 Mobile Safari/537.36`,
      'Chrome di Android',
    ],
    [
      `Mozilla/5.0 (Linux; Android 14) ${AFTER} SamsungBrowser/26.0 Chrome/122.0 Mobile Safari/537.36`,
      'Samsung Internet di Android',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
      'Safari di iPhone',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/131.0 Mobile/15E148 Safari/604.1',
      'Chrome di iPhone',
    ],
    [
      'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:133.0) Gecko/20100101 Firefox/133.0',
      'Firefox di Mac',
    ],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0', 'Firefox di Linux'],
    ['curl/8.5.0', 'Peramban lain'],
    ['', 'Peramban lain'],
    [null, 'Peramban lain'],
  ])('%s', (userAgent, words) => {
    expect(deviceOf(userAgent)).toBe(words);
  });
});
