type Names = readonly (readonly [sign: RegExp, name: string])[];

/** In this order: later ones call themselves by the names of earlier ones, too. */
const BROWSERS: Names = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bChromium\/|\bCriOS\//, 'Chrome'],
  [/\bVersion\/[\d.]+.*\bSafari\//, 'Safari'],
];

const SYSTEMS: Names = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
];

/** Browser and system in words, from what a browser says of itself: "Chrome di Windows". */
export function deviceOf(userAgent: string | null): string {
  const browser = nameIn(userAgent ?? '', BROWSERS) ?? 'Peramban lain';
  const system = nameIn(userAgent ?? '', SYSTEMS);
  return system === null ? browser : `${browser} di ${system}`;
}

function nameIn(text: string, names: Names): string | null {
  return names.find(([sign]) => sign.test(text))?.[1] ?? null;
}
