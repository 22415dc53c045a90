import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { paths } from '#app/http/paths.ts';
import { doMailChoices, loadMailChoices } from './mail.server.ts';

export const loader = loadMailChoices;
export const action = doMailChoices;

export const meta: MetaFunction = () => [{ title: 'Surel yang dikirim – Sambang' }];

export default function MailChoices() {
  const { isCommon, topics } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-xl">
      <PageHead
        title={isCommon ? 'Surel ke kotak Sekretariat' : 'Surel yang saya terima'}
        back={{ href: paths.account, text: 'Akun saya' }}
      >
        Keputusan, perubahan jadwal, undangan kalender, dan tugas dengan tenggat selalu dikirim.
        {isCommon && ' Pilihan ini berlaku untuk kotak surel bersama, bagi semua Sekretariat.'}
      </PageHead>
      <form method="post" className="card">
        <fieldset className="mb-6">
          <legend className="mb-1 font-semibold">Kirimkan juga</legend>
          {topics.map(({ topic, label, hint, isWanted }) => (
            <label key={topic} className="flex min-h-11 items-start gap-3 py-2">
              <input
                type="checkbox"
                name="topic"
                value={topic}
                defaultChecked={isWanted}
                className="mt-1 size-5 shrink-0"
              />
              <span>
                <span className="block">{label}</span>
                <span className="block text-sm text-soft">{hint}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Actions>
          <Button>Simpan</Button>
          <ButtonLink href={paths.account} look="quiet">
            Batal
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
