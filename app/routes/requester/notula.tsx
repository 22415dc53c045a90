import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Facts, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { NotulaText } from '#app/components/notula.tsx';
import { paths } from '#app/http/paths.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { requestPage } from './request-page.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  const { notula, officeLabel, plan, asked } = requestPage(services, actor, number);
  if (notula === null) throw redirect(paths.reservation(number));
  return { number, notula, officeLabel, topics: asked.topics, plan };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page === undefined ? [] : [{ title: `Notula ${page.number} – Sambang` }];

/** The notula alone, to be kept and printed. */
export default function Notula() {
  const { number, notula, officeLabel, topics, plan } = useLoaderData<typeof loader>();
  return (
    <div className="max-w-3xl">
      <PageHead
        title="Notula konsultasi"
        back={{ href: paths.reservation(number), text: `Permohonan ${number}` }}
      />
      <div className="card mb-6">
        <Facts
          facts={[
            { label: 'Nomor permohonan', value: number },
            { label: 'Instansi', value: officeLabel },
            { label: 'Topik', value: topics.join(', ') },
            { label: 'Waktu', value: plan?.when },
            { label: 'Bentuk', value: plan?.modeName },
            { label: 'Narasumber', value: plan?.narasumber.join(', ') || null },
          ]}
        />
      </div>
      <h2 className="mb-2 text-lg">Pokok bahasan dan jawaban</h2>
      <NotulaText notula={notula} />
      <p className="no-print mt-6">
        <ButtonLink href={paths.reservationNotulaPaper(number)} look="secondary" icon="file">
          Notula (PDF)
        </ButtonLink>
      </p>
    </div>
  );
}
