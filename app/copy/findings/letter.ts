import { formatDate } from '#app/copy/dates.ts';
import type { LocalDate } from '#app/domain/calendar/local-date.ts';
import type { RuleCode } from '#app/domain/compliance/rule-code.ts';
import { SIGNATORY_OFFICES, type SignatoryOffice } from '#app/domain/reservation/letter.ts';
import { itemsOf, listOf, numberOf, type Sentence, textOf } from './sentence.ts';

const MEMBERS: Readonly<Record<string, string>> = {
  number: 'nomor surat',
  date: 'tanggal surat',
  signatory: 'jabatan penanda tangan',
  subject: 'perihal',
};

const SIGNATORIES: Readonly<Record<SignatoryOffice, string>> = {
  kepalaDaerah: 'Kepala Daerah',
  wakilKepalaDaerah: 'Wakil Kepala Daerah',
  sekda: 'Sekretaris Daerah',
  kepalaOpd: 'Kepala OPD',
  pimpinanDprd: 'Pimpinan DPRD',
  sekwan: 'Sekretaris DPRD',
  other: 'pejabat lain',
};

export const LETTER_SENTENCES = {
  LETTER_MISSING: ({ audience }) =>
    audience === 'pemda'
      ? 'Surat permintaan belum dilampirkan, sehingga permohonan belum dapat diproses. Mohon unggah surat permintaan konsultasi yang ditujukan kepada Direktur Jenderal Perimbangan Keuangan (PDF, JPEG, atau PNG).'
      : 'Permohonan ini belum disertai surat permintaan, sehingga belum dapat disetujui. Mohon minta suratnya kepada pemohon, atau unggah surat yang sudah diterima.',

  LETTER_INCOMPLETE: ({ params, audience }) => {
    const missing = listOf(itemsOf(params, 'missing').map((name) => MEMBERS[name] ?? name));
    return audience === 'pemda'
      ? `Data surat belum lengkap: ${missing}. Surat perlu dapat dikenali sebelum disetujui. Mohon lengkapi sesuai surat yang dilampirkan.`
      : `Data surat belum lengkap: ${missing}. Permohonan belum dapat disetujui. Mohon lengkapi dari surat, atau kembalikan kepada pemohon untuk diperbaiki.`;
  },

  LETTER_WRONG_ADDRESSEE: ({ params, audience }) => {
    const addressee = params.addressee
      ? `tertulis kepada “${params.addressee}”`
      : 'belum disebutkan';
    return audience === 'pemda'
      ? `Tujuan surat ${addressee}. Surat permintaan ditujukan kepada Direktur Jenderal Perimbangan Keuangan. Mohon periksa kembali tujuan surat Anda.`
      : `Tujuan surat ${addressee}, seharusnya kepada Direktur Jenderal Perimbangan Keuangan. Mohon periksa suratnya dan konfirmasikan kepada pemohon.`;
  },

  LETTER_DATE_IN_FUTURE: ({ params }) =>
    `Tanggal surat, ${dateIn(params.date)}, lebih lambat daripada tanggal surat diterima, ${dateIn(params.today)}. Mohon periksa kembali tanggal surat.`,

  LETTER_TOO_OLD: ({ params, audience }) => {
    const age = `Surat bertanggal ${dateIn(params.date)} sudah berumur ${numberOf(params, 'ageDays')} hari saat diterima, sedangkan batasnya ${numberOf(params, 'maxAgeDays')} hari.`;
    return audience === 'pemda'
      ? `${age} Isinya mungkin sudah tidak sesuai. Mohon pastikan permintaannya masih berlaku, atau lampirkan surat yang lebih baru.`
      : `${age} Mohon pastikan kepada pemohon bahwa permintaannya masih berlaku.`;
  },

  LETTER_SIGNATORY_UNCLEAR: ({ params, audience }) => {
    const office = SIGNATORY_OFFICES.find((known) => known === params.signatoryOffice);
    const signed = `Surat ditandatangani oleh ${office ? SIGNATORIES[office] : textOf(params, 'signatoryOffice')}, di luar jabatan yang lazim menandatangani surat permintaan.`;
    return audience === 'pemda'
      ? `${signed} Kewenangannya akan kami klarifikasi. Mohon siapkan keterangan atau surat penugasan penanda tangan.`
      : `${signed} Perlu klarifikasi: mohon tanyakan kewenangan penanda tangan kepada pemohon.`;
  },

  LETTER_REUSED: ({ params, audience }) =>
    audience === 'pemda'
      ? 'Surat ini sudah digunakan dalam permohonan lain. Satu surat sebaiknya untuk satu permohonan. Mohon periksa apakah permohonannya sudah pernah diajukan, atau lampirkan surat yang sesuai.'
      : `Surat yang sama sudah digunakan dalam permohonan ${listOf(itemsOf(params, 'numbers'))}. Mohon periksa apakah permohonan ini ganda, atau suratnya keliru dilampirkan.`,
} satisfies Partial<Record<RuleCode, Sentence>>;

function dateIn(value: unknown): string {
  return typeof value === 'string' ? formatDate(value as LocalDate) : '(belum diketahui)';
}
