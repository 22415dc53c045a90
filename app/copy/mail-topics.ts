import type { MailTopic } from '#app/domain/people/mail-topics.ts';

/** What a topic brings, as the choice says it. */
export const MAIL_TOPIC_WORDS: Readonly<Record<MailTopic, { label: string; hint: string }>> = {
  newRequests: {
    label: 'Permohonan baru',
    hint: 'Saat permohonan masuk, dilengkapi, atau dikirim kembali.',
  },
  answers: {
    label: 'Jawaban',
    hint: 'Saat pemda menjawab tawaran, atau unit menunjuk narasumber.',
  },
  guestLists: { label: 'Daftar peserta', hint: 'Saat pemda mengubah daftar atau mengganti tamu.' },
  messages: { label: 'Pesan', hint: 'Saat pemda menulis pesan pada permohonannya.' },
  record: { label: 'Catatan kunjungan', hint: 'Saat pemda menanggapi catatan.' },
  reminders: {
    label: 'Pengingat',
    hint: 'Sehari kerja sebelum konsultasi, atau saat narasumber unit belum ditunjuk.',
  },
  digest: {
    label: 'Ringkasan pagi',
    hint: 'Yang menunggu dan yang belum siap, sekali setiap hari kerja.',
  },
};
