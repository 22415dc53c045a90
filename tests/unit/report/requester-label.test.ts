import { describe, expect, it } from 'vitest';
import type { RequesterOffice } from '#app/domain/people/office.ts';
import { requesterLabel } from '#app/domain/report/requester-label.ts';
import type { HeadOffice } from '#app/domain/reservation/head-claim.ts';
import { REGIONS } from '#tests/support/directory.ts';

function label(
  code: string | null,
  office: Partial<RequesterOffice>,
  head: HeadOffice | null = null,
) {
  const whole: RequesterOffice = {
    body: 'pemda',
    regionCode: code,
    name: null,
    opd: null,
    asPrinted: null,
    ...office,
  };
  return requesterLabel(whole, code === null ? null : (REGIONS.byCode.get(code) ?? null), head);
}

describe('requesterLabel', () => {
  it.each([
    ['91', { body: 'dprd' }, null, 'Prov. Papua (DPRD)'],
    ['71.03', {}, 'bupati', 'Kab. Kepulauan Sangihe (Bupati)'],
    ['21.71', {}, null, 'Kota Batam'],
    ['21.71', { opd: 'BPKAD' }, 'waliKota', 'Kota Batam (Wali Kota)'],
    ['21.71', {}, 'wakil', 'Kota Batam (Wakil Wali Kota)'],
    ['14', {}, 'gubernur', 'Prov. Riau (Gubernur)'],
    ['14', {}, 'wakil', 'Prov. Riau (Wakil Gubernur)'],
    ['33.13', { body: 'dprd' }, 'ketuaDprd', 'Kab. Karanganyar (Ketua DPRD)'],
    ['33.13', { body: 'dprd' }, 'wakilKetuaDprd', 'Kab. Karanganyar (Wakil Ketua DPRD)'],
    ['61', { body: 'kl', name: 'BPK Prov. Kalimantan Barat' }, null, 'BPK Prov. Kalimantan Barat'],
    [null, { body: 'other', name: 'ARKI' }, null, 'ARKI'],
    ['72.04', { asPrinted: 'Kab. Tolitoli' }, null, 'Kab. Tolitoli'],
    [null, { asPrinted: 'Kab. Sibolga' }, null, 'Kab. Sibolga'],
  ] as const)('%s %j %s reads %s', (code, office, head, expected) => {
    expect(label(code, office, head)).toBe(expected);
  });
});
