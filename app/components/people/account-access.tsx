import type { AccountState } from '#app/domain/people/accounts.ts';
import { paths } from '#app/http/paths.ts';
import { Section } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';

interface AccountAccessProps {
  readonly person: {
    readonly id: string;
    readonly state: AccountState;
    readonly hasPassword: boolean;
    readonly linkUntil: string | null;
    readonly passwordSince: string | null;
    readonly closedSince: string | null;
  };
  readonly isSelf: boolean;
}

/** How somebody gets in, and how they are kept out. */
export function AccountAccess({ person, isSelf }: AccountAccessProps) {
  const { id, state, linkUntil, passwordSince, closedSince } = person;
  if (state === 'closed') {
    return (
      <Section title="Akun ditutup" id="tutup">
        <p className="mb-3">
          Sejak {closedSince}. Akun tidak dapat dipakai masuk; namanya tetap ada pada catatan lama.
        </p>
        <ButtonLink href={paths.reopenPerson(id)} look="secondary">
          Buka kembali
        </ButtonLink>
      </Section>
    );
  }
  return (
    <>
      <Section title="Kata sandi" id="sandi">
        <p className="mb-1">
          {passwordSince === null ? 'Belum dipilih.' : `Terakhir diganti ${passwordSince}.`}
        </p>
        <p className="mb-3 text-soft">{linkText(state, linkUntil)}</p>
        <ButtonLink href={paths.personLink(id)} look="secondary">
          Buat tautan baru
        </ButtonLink>
      </Section>
      <Section title="Menutup akun" id="tutup">
        {isSelf ? (
          <p className="text-soft">Akun sendiri hanya dapat ditutup oleh admin lain.</p>
        ) : (
          <>
            <p className="mb-3 text-soft">
              Bagi pegawai yang pindah atau berhenti. Semua sesinya langsung berakhir.
            </p>
            <ButtonLink href={paths.closePerson(id)} look="danger">
              Tutup akun
            </ButtonLink>
          </>
        )}
      </Section>
    </>
  );
}

function linkText(state: AccountState, linkUntil: string | null): string {
  if (linkUntil !== null) return `Sebuah tautan masih berlaku sampai ${linkUntil}.`;
  return state === 'lapsed'
    ? 'Tautan yang lama sudah lewat batas waktunya. Buat yang baru, lalu berikan kepada pemiliknya.'
    : 'Lupa kata sandi? Buat tautan, lalu berikan kepada pemiliknya.';
}
