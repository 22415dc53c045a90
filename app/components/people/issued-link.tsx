import { linkLetter } from '#app/copy/accounts.ts';
import { paths } from '#app/http/paths.ts';
import { NoticeBox } from '../blocks.tsx';
import { Actions, ButtonLink } from '../button.tsx';
import { ShownOnce } from './shown-once.tsx';

/** A link that was just made. */
export interface ShownLink {
  readonly name: string;
  readonly email: string;
  readonly url: string;
  /** "Kamis, 26 November 2026, 09.00 WIB" */
  readonly until: string;
}

/** The link to a password, shown once, to be handed to its person and nobody else. */
export function IssuedLink({ title, link }: { readonly title: string; readonly link: ShownLink }) {
  const { email, url, until } = link;
  const letter = new URLSearchParams({ subject: 'Tautan Sambang', body: linkLetter(link) });
  return (
    <>
      <NoticeBox tone="good" title={title} live>
        Berikan tautan di bawah ini hanya kepada pemiliknya; siapa pun yang memegangnya dapat
        memilih kata sandi.
      </NoticeBox>
      <ShownOnce label="Tautan untuk memilih kata sandi" value={url}>
        Hanya ditampilkan sekali ini. Berlaku satu kali pakai sampai {until}. Pilih teksnya, lalu
        salin.
      </ShownOnce>
      <Actions>
        {/* A mail program knows no plus sign for a space. */}
        <ButtonLink
          href={`mailto:${email}?${letter.toString().replaceAll('+', '%20')}`}
          icon="mail"
        >
          Tulis surel kepada pemiliknya
        </ButtonLink>
        <ButtonLink href={paths.people} look="quiet">
          Ke daftar pegawai
        </ButtonLink>
      </Actions>
    </>
  );
}
