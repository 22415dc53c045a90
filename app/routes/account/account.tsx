import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Button, ButtonLink } from '#app/components/button.tsx';
import { SessionList } from '#app/components/people/session-list.tsx';
import { paths } from '#app/http/paths.ts';
import { loadAccount } from './account.server.ts';

export const loader = loadAccount;

export const meta: MetaFunction = () => [{ title: 'Akun saya – Sambang' }];

export default function Account() {
  const account = useLoaderData<typeof loader>();
  const { name, email, roleName, unit, narasumber, isNarasumber, passwordSince, pin, sessions } =
    account;
  const { choosesMail } = account;
  return (
    <div className="max-w-3xl">
      <PageHead title="Akun saya" />
      {isNarasumber && narasumber === null && (
        <NoticeBox tone="warn" title="Akun ini belum tersambung dengan narasumber">
          Penugasan Anda belum dapat ditampilkan. Mintalah admin menyambungkannya.
        </NoticeBox>
      )}
      <Facts
        facts={[
          { label: 'Nama', value: name },
          { label: 'Alamat surel', value: email },
          { label: 'Peran', value: roleName },
          ...(unit === null ? [] : [{ label: 'Unit', value: unit }]),
          ...(narasumber === null ? [] : [{ label: 'Narasumber', value: narasumber }]),
        ]}
      />
      <p className="mt-3 text-sm text-soft">Ada yang keliru? Admin dapat memperbaikinya.</p>
      <Section title="Kata sandi" id="sandi">
        <p className="mb-3">
          {passwordSince === null ? 'Belum pernah dipilih.' : `Terakhir diganti ${passwordSince}.`}
        </p>
        <ButtonLink href={paths.password} look="secondary">
          Ganti kata sandi
        </ButtonLink>
      </Section>
      {pin !== null && <PinSection since={pin.since} />}
      {choosesMail && <MailSection />}
      <Section title="Sesi yang masih terbuka" id="sesi">
        <p className="mb-3 text-soft">
          Tidak mengenali salah satunya? Akhiri sesi itu, lalu ganti kata sandi.
        </p>
        <SessionList sessions={sessions} />
        {sessions.length > 1 && (
          <form method="post" action={paths.endOtherSessions} className="mt-4">
            <Button look="secondary">Akhiri semua sesi lain</Button>
          </form>
        )}
      </Section>
    </div>
  );
}

function MailSection() {
  return (
    <Section title="Surel" id="surel">
      <p className="mb-3">Keputusan dan perubahan jadwal selalu dikirim; sisanya pilihan.</p>
      <ButtonLink href={paths.mailChoices} look="secondary">
        Atur surel
      </ButtonLink>
    </Section>
  );
}

/** Whether there is a PIN, and where it is made, changed or taken away. */
function PinSection({ since }: { readonly since: string | null }) {
  return (
    <Section title="PIN meja resepsionis" id="pin">
      <p className="mb-3">
        {since === null
          ? 'Belum ada. Dengan PIN Anda masuk di perangkat meja resepsionis yang terdaftar, tanpa kata sandi.'
          : `Terakhir diganti ${since}. Hanya berlaku di perangkat meja resepsionis yang terdaftar.`}
      </p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href={paths.pin} look="secondary">
          {since === null ? 'Buat PIN' : 'Ganti PIN'}
        </ButtonLink>
        {since !== null && (
          <ButtonLink href={paths.removePin} look="quiet">
            Hapus PIN
          </ButtonLink>
        )}
      </p>
    </Section>
  );
}
