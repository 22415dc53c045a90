import { describe, expect, it } from 'vitest';
import { isAddressedToDirjen } from '#app/domain/compliance/addressee.ts';

describe('addressed to the Direktur Jenderal Perimbangan Keuangan', () => {
  it.each([
    'Direktur Jenderal Perimbangan Keuangan',
    'DIREKTUR JENDERAL PERIMBANGAN KEUANGAN',
    'direktur jenderal perimbangan keuangan',
    'Yth. Bapak Dirjen PK',
    'Yth.Bapak Dirjen PK',
    'Kepada Yth. Direktur Jenderal Perimbangan Keuangan di - Jakarta',
    'Yang Terhormat Ibu Direktur Jenderal Perimbangan Keuangan',
    'Dirjen P.K.',
    'Dirjen Perimbangan Keuangan',
    'Dirjen. Perimbangan Keuangan Kemenkeu RI',
    'Direktur Jendral Perimbangan Keuangan',
    'Direktur Jenderal Perimbangan Keuangan (DJPK)',
    'Dirjen DJPK',
    'Direktur Jenderal Perimbangan Keuangan Kementerian Keuangan RI',
    'Direktur Jenderal Perimbangan Keuangan, Kementerian Keuangan Republik Indonesia',
    'Direktur Jenderal Perimbangan Keuangan Pusat dan Daerah, Kementerian Keuangan',
    'Dirjen Perimbangan Keuangan, Kemenkeu di Jakarta',
    'Direktur Jenderal Perimbangan Keuangan\nGedung Radius Prawiro Lantai 9\nJl. Dr. Wahidin Raya No. 1 Jakarta 10710',
    'Menteri Keuangan c.q. Direktur Jenderal Perimbangan Keuangan',
    'Menteri Keuangan RI u.p. Dirjen PK',
    'Menteri Keuangan Republik Indonesia cq. Dirjen Perimbangan Keuangan',
    'Yth. Menteri Keuangan\nc. q. Direktur Jenderal Perimbangan Keuangan',
    'Menkeu u.p. Direktur Jenderal Perimbangan Keuangan',
    'Kementerian Keuangan c.q. Direktur Jenderal Perimbangan Keuangan',
    'Plt. Direktur Jenderal Perimbangan Keuangan',
    'Plh Dirjen PK',
    'Yth. Bapak Ahmad Hidayat, S.E., M.Si., selaku Direktur Jenderal Perimbangan Keuangan',
    'Direktur Jenderal Perimbangan Keuangan u.p. Direktur Dana Transfer Umum',
  ])('yes: %s', (text) => {
    expect(isAddressedToDirjen(text)).toBe(true);
  });

  it.each([
    '',
    '   ',
    'Menteri Keuangan',
    'Menteri Keuangan Republik Indonesia',
    'Menteri Keuangan dan Direktur Jenderal Perimbangan Keuangan',
    'Wakil Menteri Keuangan c.q. Dirjen PK',
    'Direktur Jenderal Pajak',
    'Direktur Jenderal Perbendaharaan',
    'Direktur Jenderal Pajak dan Direktur Jenderal Perimbangan Keuangan',
    'Menteri Keuangan c.q. Direktur Jenderal Anggaran',
    'Direktur Dana Transfer Umum',
    'Direktur Dana Transfer Umum, Direktorat Jenderal Perimbangan Keuangan',
    'Direktur Dana Transfer Umum u.b. Direktur Jenderal Perimbangan Keuangan',
    'Direktur Perimbangan Keuangan',
    'Sekretaris Direktorat Jenderal Perimbangan Keuangan',
    'Sekretaris Direktur Jenderal Perimbangan Keuangan',
    'Sekretaris Ditjen PK',
    'Kepala DJPK',
    'DJPK',
    'Direktorat Jenderal Perimbangan Keuangan',
    'Direktur Jenderal',
    'Dirjen PKTN Kementerian Perdagangan',
    'Dirjen PK Kemendag',
    'Direktur Jenderal Perimbangan Keuangan Daerah',
    'Direktur Jenderal Perimbangan Keuangan Daerah Kemendagri',
    'Direktur Jenderal Perimbangan Keuangan Kementerian Dalam Negeri',
    'Direktur Jenderal Bina Keuangan Daerah',
    'Gubernur Papua c.q. Dirjen PK',
    'Tembusan: Direktur Jenderal Perimbangan Keuangan',
    'Perimbangan Keuangan',
  ])('no: %j', (text) => {
    expect(isAddressedToDirjen(text)).toBe(false);
  });
});
