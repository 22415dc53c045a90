import type { SignatoryOffice } from '../letter.ts';

const ACTING = String.raw`(?:(?:plt|plh|pj|pjs|pgs)\b\.?\s*|penjabat\s+|pelaksana (?:tugas|harian)\s+)?`;

const OPD = 'dinas|badan|bpkad|bpkpd|bkad|bpkd|bapenda|bappeda|dppkad|inspektorat';
const OTHERS =
  'asisten|kepala (?:bagian|bidang|biro|kantor|sub)|camat|staf ahli|sekretaris (?:dinas|badan)|direktur|rektor|lurah';

/** Which title is which office; the first that fits counts. */
const OFFICES: readonly (readonly [RegExp, SignatoryOffice])[] = [
  [titled('sekretaris (?:dprd|dewan)|sekwan'), 'sekwan'],
  [titled('(?:wakil )?(?:ketua|pimpinan) (?:dprd|dewan perwakilan rakyat)'), 'pimpinanDprd'],
  [titled('dewan perwakilan rakyat daerah .*\\b(?:ketua|pimpinan)'), 'pimpinanDprd'],
  [titled('(?:sekretaris daerah|sekda)'), 'sekda'],
  [titled('wakil (?:gubernur|bupati|wali ?kota)'), 'wakilKepalaDaerah'],
  [titled('(?:gubernur|bupati|wali ?kota)'), 'kepalaDaerah'],
  [titled(`kepala (?:${OPD})`), 'kepalaOpd'],
  [titled('(?:inspektur (?:daerah|kabupaten|kota|provinsi)|inspektur$)'), 'kepalaOpd'],
  [titled(`(?:${OTHERS})`), 'other'],
];

/** On whose behalf: the one named behind it does not sign. */
const ON_BEHALF = /^(?:a\.?\s?n\b\.?|atas nama\b)\s*/i;
const BY_ORDER = /^(?:u\.?\s?b\b\.?|untuk beliau\b)\s*/i;

function titled(title: string): RegExp {
  return new RegExp(`^${ACTING}${title}`, 'i');
}

/** Does a line begin the title of one who signs? */
export function beginsTitle(text: string): boolean {
  return ON_BEHALF.test(text) || officeOf(text) !== null || /^dewan perwakilan rakyat/i.test(text);
}

/**
 * The office of the one who signs, from the lines of the title: behind "a.n." and "u.b." stands who
 * does not sign, and below it who does.
 */
export function signingOffice(lines: readonly string[]): SignatoryOffice | null {
  let signer: string[] = [];
  let isBehalf = false;
  for (const line of lines) {
    const isOrder = BY_ORDER.test(line);
    if (ON_BEHALF.test(line) || isOrder) {
      isBehalf = true;
      signer = [];
    }
    const text = isOrder ? line.replace(BY_ORDER, '').trim() : line;
    const isTheirs = ON_BEHALF.test(line) || (signer.length === 0 && officeOf(text) === null);
    if (!isBehalf || !isTheirs) signer.push(text);
  }
  return officeOf(signer.join(' '));
}

function officeOf(text: string): SignatoryOffice | null {
  return OFFICES.find(([title]) => title.test(text))?.[1] ?? null;
}
