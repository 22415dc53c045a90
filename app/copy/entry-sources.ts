import type { EntryMail } from '#app/domain/reservation/draft.ts';
import type { EntrySuggestions } from '#app/domain/reservation/entry-suggestions.ts';

/** Fields beside which their source stands. */
type Sourced =
  'receivedOn' | 'ticketNumber' | 'regionCode' | 'contact' | 'mode' | 'topics' | 'questions';

/** Whence each suggestion comes, in words, so that whoever saves it looks at it first. */
export function entrySources(
  mail: EntryMail | null,
  { officeFrom, mode, topics }: EntrySuggestions,
): Partial<Record<Sourced, string>> {
  return {
    ...(mail !== null && {
      receivedOn:
        mail.receivedAt === null
          ? 'Tanggal surel tidak dapat dibaca; ini saat berkasnya dimasukkan. Periksa.'
          : 'Dari tanggal surelnya. Janji jawab dihitung sejak saat ini.',
    }),
    ...(mail?.ticketNumber && { ticketNumber: 'Terbaca di subjek atau kepala surel.' }),
    ...(officeFrom === 'address' && {
      regionCode: 'Usul: alamat surel pengirim sudah tercatat untuk instansi ini. Periksa.',
    }),
    ...(officeFrom === 'words' && {
      regionCode: 'Usul: nama daerah ini disebut dalam surat atau surel. Periksa.',
    }),
    ...(mail !== null && contactSource(mail)),
    ...(mode !== null && { mode: 'Usul: cara ini disebut dalam surel atau perihal surat.' }),
    ...(topics.length > 0 && { topics: 'Usul: disebut dalam perihal surat atau subjek surel.' }),
    ...(mail?.questions && {
      questions: 'Usul: isi surel tanpa kutipan dan tanda tangan. Ringkas seperlunya.',
    }),
  };
}

/** Who passed a mail on is named too: it may be the right one after all. */
function contactSource({ senderName, senderEmail, passedOnFrom }: EntryMail): { contact?: string } {
  if (passedOnFrom) {
    const by = senderName ?? senderEmail;
    const through = by === null ? '' : `, bukan ${by} yang meneruskannya`;
    return {
      contact: `Usul dari surel terusan: nama pada baris “Dari” di dalamnya${through}. Periksa.`,
    };
  }
  if (senderEmail === null) return {};
  return { contact: 'Usul: pengirim surel. Periksa nama dan jabatannya.' };
}
