import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchRequester } from '#app/domain/directory/match-requester.ts';
import { REGIONS } from '#tests/support/directory.ts';

/** `body regionCode | opd | head`, or `? body | codes of the candidates`. */
function read(printed: string): string {
  const match = matchRequester(printed, REGIONS);
  if (match.kind === 'unresolved') {
    return ['?', match.body, '|', ...match.candidates.map(({ code }) => code)].join(' ');
  }
  const { body, regionCode, opd } = match.office;
  return [
    `${body} ${regionCode}`,
    ...(opd === null ? [] : [opd]),
    ...(match.headOffice === null ? [] : [match.headOffice]),
  ].join(' | ');
}

describe('matchRequester', () => {
  it('knows every region by its official name, its short name and every other name of its kind', () => {
    for (const region of REGIONS.regions) {
      expect(read(region.officialName)).toBe(`pemda ${region.code}`);
      const prefix = { provinsi: 'Prov.', kabupaten: 'Kab.', kota: 'Kota' }[region.type];
      expect(read(`${prefix} ${region.shortName}`)).toBe(`pemda ${region.code}`);
      expect(read(`${prefix} ${region.shortName}`.toUpperCase())).toBe(`pemda ${region.code}`);
    }
  });

  it.each([
    ['Kab. Toli Toli', 'pemda 72.04'],
    ['Kab. Tolitoli', 'pemda 72.04'],
    ['Kab Toli-Toli', 'pemda 72.04'],
    ['Kab. Toli - Toli', 'pemda 72.04'],
    ['Tolitoli', 'pemda 72.04'],
    ['Kab. Muko-Muko', 'pemda 17.06'],
    ['Kota Pangkalpinang', 'pemda 19.71'],
    ['Kab.Kep Sula', 'pemda 82.05'],
    ['Kab. Kep. Sangihe', 'pemda 71.03'],
    ['Kab. OKU Timur', 'pemda 16.08'],
    ['Kab. OKI', 'pemda 16.02'],
    ['Kab. TTS', 'pemda 53.02'],
    ['Kab. Gunung Kidul', 'pemda 34.03'],
    ['Kab. Limapuluh Kota', 'pemda 13.07'],
    ['Lima Puluh Kota', 'pemda 13.07'],
    ['Kab. Kota Baru', 'pemda 63.02'],
    ['Kota Mobagu', 'pemda 71.74'],
    ['Kab. Pangkajene & Kepulauan', 'pemda 73.10'],
    ['Prov. D I Yogyakarta', 'pemda 34'],
    ['Provinsi D.I. Yogyakarta', 'pemda 34'],
    ['DIY', 'pemda 34'],
    ['Prov. Yogyakarta', 'pemda 34'],
    ['Kota Jogja', 'pemda 34.71'],
    ['Kalsel', 'pemda 63'],
    ['Prov. Kal. Sel.', 'pemda 63'],
    ['Prov. Kep. Babel', 'pemda 19'],
    ['Prov. Kepri', 'pemda 21'],
    ['NTB', 'pemda 52'],
    ['DKI Jakarta', 'pemda 31'],
    ['Prov. Daerah Khusus Jakarta', 'pemda 31'],
    ['Prov. Daerah Khusus Ibu Kota Jakarta', 'pemda 31'],
    ['Kab. Toba Samosir', 'pemda 12.12'],
  ])('reads the spelling %s as %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it.each([
    ['Pemkab Sleman', 'pemda 34.04'],
    ['Pemkot Mojokerto', 'pemda 35.76'],
    ['Pemprov Jabar', 'pemda 32'],
    ['Pemerintah Kabupaten Sleman', 'pemda 34.04'],
    ['Pemerintah Daerah Kab. Sleman', 'pemda 34.04'],
    ['Pemda Prov. Kalimantan Selatan', 'pemda 63'],
    ['Pemerintah Aceh', 'pemda 11'],
    ['Bapenda Kab. Sleman', 'pemda 34.04 | Bapenda'],
    ['Bappeda Sleman', 'pemda 34.04 | Bappeda'],
    ['BPKAD Kab. Minahasa Selatan', 'pemda 71.05 | BPKAD'],
    ['BPKAD Pemerintah Kab. Sleman', 'pemda 34.04 | BPKAD'],
    ['BPRD Prov. DKI Jakarta', 'pemda 31 | BPRD'],
    ['Badan Keuangan Daerah Sumba Barat', 'pemda 53.12 | Badan Keuangan Daerah'],
    ['Kab. Karanganyar (BPKAD)', 'pemda 33.13 | BPKAD'],
    ['Kab. Karanganyar - BPKAD', 'pemda 33.13 | BPKAD'],
    ['Sekretariat Daerah Kota Batam', 'pemda 21.71 | Sekretariat Daerah'],
  ])('reads the office prefix of %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it.each([
    ['DPRD Prov. Kalsel', 'dprd 63'],
    ['DPRD Kalsel', 'dprd 63'],
    ['Prov. Papua (DPRD)', 'dprd 91'],
    ['Prov. Papua (DPR Papua)', 'dprd 91'],
    ['DPR Papua', 'dprd 91'],
    ['DPR Papua Barat', 'dprd 92'],
    ['DPRA', 'dprd 11'],
    ['DPRK Aceh Besar', 'dprd 11.06'],
    ['Kab. Karanganyar DPRD', 'dprd 33.13'],
    ['Dewan Perwakilan Rakyat Daerah Kabupaten Sleman', 'dprd 34.04'],
    ['Sekretariat DPRD Kab. Sleman', 'dprd 34.04 | Sekretariat DPRD'],
    ['Ketua DPRD Kab. Sleman', 'dprd 34.04 | ketuaDprd'],
    ['Kab. Sleman (Wakil Ketua DPRD)', 'dprd 34.04 | wakilKetuaDprd'],
  ])('reads the council in %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it.each([
    ['Kab. Kepulauan Sangihe (Bupati)', 'pemda 71.03 | bupati'],
    ['Prov. Riau (Gubernur)', 'pemda 14 | gubernur'],
    ['Kota Batam (Wali Kota)', 'pemda 21.71 | waliKota'],
    ['Kota Batam (Walikota)', 'pemda 21.71 | waliKota'],
    ['Kab. Sleman (Wakil Bupati)', 'pemda 34.04 | wakil'],
    ['Kota Batam (Wawali)', 'pemda 21.71 | wakil'],
    ['Kab. Sleman (Pj. Bupati)', 'pemda 34.04 | bupati'],
    ['Kab. Sleman (Kepala Daerah)', 'pemda 34.04 | bupati'],
    ['Kab. Sleman (Plh. Bupati)', 'pemda 34.04'],
    ['Kab. Sleman (mewakili Bupati)', 'pemda 34.04'],
    ['Bupati Mojokerto', 'pemda 35.16 | bupati'],
    ['Wali Kota Mojokerto', 'pemda 35.76 | waliKota'],
  ])('reads the head in %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it.each([
    ['Kab. Kupang, NTT', 'pemda 53.01'],
    ['Kab. Kupang (NTT)', 'pemda 53.01'],
    ['Bappeda Kab. Sleman, Prov. DIY', 'pemda 34.04 | Bappeda'],
    ['Prov. Jateng, Kab. Demak', 'pemda 33.21'],
    ['Kab. Kupang (NTB)', '? pemda | 53.01'],
    ['Kab. Banjar, Prov. Jawa Barat', '? pemda | 63.03 32'],
  ])('takes a province beside a region for its place, and only there: %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it.each([
    ['Kab. Sibolga', '? pemda | 12.73'],
    ['Pemkab Sibolga', '? pemda | 12.73'],
    ['Bupati Sibolga', '? pemda | 12.73'],
    ['DPRD Kab. Tomohon', '? dprd | 71.73'],
    ['Prov. Maluku Tengah', '? pemda | 81.01 81'],
    ['Kota Baru', '? pemda | 63.02'],
    ['Mojokerto', '? pemda | 35.16 35.76'],
    ['Bappeda Mojokerto', '? pemda | 35.16 35.76'],
    ['Kab./Kota Mojokerto', '? pemda | 35.16 35.76'],
    ['Yogyakarta', '? pemda | 34 34.71'],
    ['Kab. Mura', '? pemda | 16.05 62.12'],
    ['Kab. Sleman dan Kab. Bantul', '? pemda | 34.04 34.02'],
    ['Kab. Timor Tengah', '? pemda | 53.02 53.03'],
    ['Kab. Kep. Banggai', '? pemda | 72.07'],
    ['Kab. Slemann', '? pemda | 34.04'],
    ['Slemann', '? pemda | 34.04'],
    ['Kab. Xyz', '? pemda |'],
    ['Pemkab', '? pemda |'],
    ['Bappeda', '? pemda |'],
    ['DPRD', '? dprd |'],
    ['Rombongan Kab. Sleman', '? pemda | 34.04'],
    ['Kab. Sleman (PDAM)', '? pemda | 34.04'],
    ['DPRD Kota Jakarta Selatan', '? dprd | 31 31.74'],
  ])('never guesses: %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it.each([
    ['ARKI', 'other null'],
    ['Universitas Gadjah Mada', 'other null'],
    ['Universitas Papua', 'other null'],
    ['Universitas Negeri Kota Malang', 'other 35.73'],
    ['Asosiasi Pemerintah Kabupaten Seluruh Indonesia (APKASI)', 'other null'],
    ['PT Bank Kalsel', 'other null'],
    ['Majelis Rakyat Papua', 'other null'],
    ['BPK Prov. Kalimantan Barat', 'kl 61'],
    ['BPK RI Perwakilan Kalimantan Barat', 'kl 61'],
    ['BPKP', 'kl null'],
    ['KPK', 'kl null'],
    ['Badan Pusat Statistik', 'kl null'],
    ['BPS Kab. Sleman', 'kl 34.04'],
    ['Kementerian Dalam Negeri', 'kl null'],
    ['Kemenkeu', 'kl null'],
    ['Komisi XI DPR RI', 'kl null'],
    ['Kanwil DJPb Prov. Gorontalo', 'kl 75'],
  ])('keeps who is no pemda: %s', (printed, expected) => {
    expect(read(printed)).toBe(expected);
  });

  it('keeps the printed name of a body that is no pemda', () => {
    expect(matchRequester('  BPK  Prov. Kalimantan Barat ', REGIONS)).toEqual({
      kind: 'matched',
      office: {
        body: 'kl',
        regionCode: '61',
        name: 'BPK Prov. Kalimantan Barat',
        opd: null,
        asPrinted: 'BPK Prov. Kalimantan Barat',
      },
      headOffice: null,
    });
  });

  it('never matches a name by likeness: one wrong letter is for a person to see', () => {
    const prefix = { provinsi: 'Prov.', kabupaten: 'Kab.', kota: 'Kota' };
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS.regions), fc.nat(), (region, at) => {
        const letters = [...region.shortName];
        // No region's name, prefix or abbreviation has an x.
        letters[at % letters.length] = 'x';
        const match = matchRequester(`${prefix[region.type]} ${letters.join('')}`, REGIONS);
        expect(match.kind).toBe('unresolved');
      }),
    );
  });

  it('answers whatever is printed, and keeps it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (printed) => {
        const match = matchRequester(printed, REGIONS);
        const kept = match.kind === 'matched' ? match.office.asPrinted : match.printed;
        expect(kept).toBe(printed.trim().replace(/\s+/gu, ' '));
      }),
    );
  });

  it('takes a cell of thousands of words in its stride', () => {
    const long = 'kata '.repeat(20_000);
    expect(read(`${long} Sleman`)).toBe('? pemda | 34.04');
    expect(read(`Kab. ${long}`)).toBe('? pemda |');
  });
});
