import type { HeadOffice } from '../reservation/head-claim.ts';
import type { RegionType } from './region.ts';

/** Tokens that announce a region, with the kinds they allow. */
export const REGION_PREFIXES: Readonly<Record<string, RegionType>> = {
  kab: 'kabupaten',
  kabupaten: 'kabupaten',
  pemkab: 'kabupaten',
  kota: 'kota',
  kotamadya: 'kota',
  kodya: 'kota',
  pemkot: 'kota',
  pemko: 'kota',
  prov: 'provinsi',
  provinsi: 'provinsi',
  prop: 'provinsi',
  propinsi: 'provinsi',
  pemprov: 'provinsi',
  pemprop: 'provinsi',
};

/** Words between a prefix and the name that say nothing about which region it is. */
export const EMPTY_WORDS: readonly string[] = ['administrasi', 'administratif', 'adm'];

/**
 * Spellings that would be misread word by word: "Wali Kota" is no kota, "Lima Puluh Kota" ends in
 * one, and the councils of Aceh and Papua have names of their own.
 */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/\bwali\s+kota\b/giu, 'Walikota'],
  [/\bibu\s+kota\b/giu, 'Ibukota'],
  [/\b(?:lima\s*puluh|50)\s+kota\b/giu, 'Limapuluhkota'],
  [/\bdewan\s+perwakilan\s+rakyat\s+(?:daerah|(?=kab|kota))/giu, 'DPRD '],
  [/\b(?:dewan\s+perwakilan\s+rakyat|dpr)\s+(?=aceh\b|papua\b)/giu, 'DPRD Prov. '],
  [/\bdpr\s+(?=kab\b|kabupaten\b|kota\b)/giu, 'DPRD '],
  [/\bdpra\b(?:\s+prov\w*\.?)?(?:\s+aceh\b)?/giu, 'DPRD Prov. Aceh'],
  [/\bdprp\b(?!\s+(?:prov\w*\.?\s+)?papua)/giu, 'DPRD Prov. Papua'],
  [/\bdprpb\b(?!\s+(?:prov\w*\.?\s+)?papua)/giu, 'DPRD Prov. Papua Barat'],
  [/\b(?:dprk|dprp|dprpb)\b/giu, 'DPRD'],
];

/** Bodies that are neither pemda nor state, by the beginning of their name. */
export const OTHER_BODY =
  /^(?:universitas|univ|institut|politeknik|poltek\w*|sekolah|stie|stia|stih|uin|iain|ipdn|akademi|fakultas|mahasiswa|asosiasi|perhimpunan|himpunan|ikatan|persatuan|perkumpulan|paguyuban|forum|aliansi|koalisi|jaringan|komunitas|lembaga (?:swadaya|bantuan|penelitian)|lsm|yayasan|koperasi|pt|cv|ud|bank(?! indonesia\b)|bpr|bpd|perumda|perusda|pdam|bumd|bumdes|konsultan|kantor (?:hukum|akuntan|jasa|notaris)|notaris|media|masyarakat|warga|desa|pemerintah desa|kepala desa|nagari|gampong|apdesi|apkasi|apeksi|appsi|adkasi|adeksi|partai|dpd partai|dewan pimpinan|majelis rakyat|mrp\w*|serikat|gabungan|kamar dagang|kadin|hipmi)\b/;

/** Ministries, state agencies and their offices in the regions, by any word of the name. */
export const STATE_BODY =
  /\b(?:kementerian|kementrian|kemen[a-z]+|menteri|menko|bpk|bpkp|bps|kpk|bkn|bpn|bnn|bnpb|bmkg|bpom|brin|bpjs|bkpm|ppatk|ojk|lkpp|kpu|kppu|bawaslu|bappenas|ombudsman|lemhannas|setneg|setkab|ditjen|dirjen|djpb|djpk|djp|djbc|djkn|djppr|kanwil|kppn|kpp pratama|tni|polri|polda|polres|polresta|kodam|kodim|korem|kejaksaan|kejari|kejati|kejagung|kepolisian|mahkamah|pengadilan|otorita|dpr|dpd ri|mpr|badan (?:pusat statistik|pemeriksa keuangan|pengawasan keuangan|kepegawaian negara|nasional|pertanahan|intelijen|narkotika|pengawas)|komisi (?:pemberantasan|pemilihan|pengawas|nasional|yudisial)|direktorat jenderal|sekretariat (?:jenderal|negara|kabinet|wakil presiden)|inspektorat jenderal|kantor (?:wilayah|pertanahan|staf presiden)|perpustakaan nasional|arsip nasional|bank indonesia)\b/;

/** Units of a regional government: the OPD label. Their acronyms begin with B or D and end in D(aerah). */
export const REGIONAL_UNIT =
  /^(?:dinas|dis[a-z]{3,}|badan|bap[a-z]*da|bap[a-z]*litbang|b[a-z]*uda|[bd][a-z]{1,7}d|bpka|bpkpa|bpkada|bppka|dppka|dpka|dppk|dpkp|dpmptsp|dpupr|inspektorat|bagian|bidang|biro|kantor|kepala|kaban|kadis|sekretaris|sekretariat|sekda|setda|setwan|sekwan|asisten|staf ahli|satuan|satpol|kesbangpol|upt[a-z]?|blud|rsud|rsu|rumah sakit umum daerah|puskesmas|kecamatan|kelurahan|distrik|tapd|tim anggaran|tim tapd)\b/;

/** The government itself, without more; a prefix that no name follows says no more either. */
export const GOVERNMENT =
  /^(?:pemerintah(?: daerah)?|pemda|(?:pemerintah )?(?:kab|kabupaten|kota|prov|provinsi)|pemkab|pemko|pemkot|pemprov)$/;

export const COUNCIL = /\bdprd\b/;

/** Pj., Plt. and Pjs. count as Kepala Daerah. */
export const ACTING = /^(?:pj|pjs|plt|penjabat|pelaksana tugas)\s+/;

/** The words beside a title that make it no statement of presence; Plh. does not count either. */
export const NOT_PRESENT =
  /\b(?:plh|pelaksana harian|tidak|batal|diwakili|mewakili|berhalangan|absen)\b/;

/** "Kepala Daerah" alone is gubernur, bupati or wali kota, as the region's kind has it. */
export type HeadTitle = HeadOffice | 'kepalaDaerah';

export interface HeadWords {
  readonly words: RegExp;
  readonly office: HeadTitle;
  /** The kinds of region that have such a head; null for any. */
  readonly kinds: readonly RegionType[] | null;
}

export const HEADS: readonly HeadWords[] = [
  { words: /^(?:wakil gubernur|wagub)\b/, office: 'wakil', kinds: ['provinsi'] },
  { words: /^(?:wakil bupati|wabup)\b/, office: 'wakil', kinds: ['kabupaten'] },
  { words: /^(?:wakil walikota|wawali|wawalkot)\b/, office: 'wakil', kinds: ['kota'] },
  { words: /^wakil kepala daerah\b/, office: 'wakil', kinds: null },
  { words: /^kepala daerah\b/, office: 'kepalaDaerah', kinds: null },
  { words: /^gubernur\b/, office: 'gubernur', kinds: ['provinsi'] },
  { words: /^bupati\b/, office: 'bupati', kinds: ['kabupaten'] },
  { words: /^(?:walikota|walkot)\b/, office: 'waliKota', kinds: ['kota'] },
  { words: /^(?:wakil ketua|wakil pimpinan) dprd\b/, office: 'wakilKetuaDprd', kinds: null },
  { words: /^(?:ketua|pimpinan) dprd\b/, office: 'ketuaDprd', kinds: null },
];
