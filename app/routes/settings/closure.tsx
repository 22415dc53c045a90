import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { DisruptionList, HandledBar } from '#app/components/disruption/disruption-list.tsx';
import { ComingList } from '#app/components/resources/confirm-retire.tsx';
import { CLOSURE_PAGES } from '#app/copy/closures.ts';
import { paths } from '#app/http/paths.ts';
import { loadClosure } from './closures.server.ts';

export const loader = loadClosure;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.what ?? ''} – Penutupan – Sambang` },
];

export default function Closure() {
  const closure = useLoaderData<typeof loader>();
  const { id, what, when, closes, reason, made, lifted, rows, held } = closure;
  return (
    <div className="max-w-4xl">
      <PageHead title={`Penutupan: ${what}`} back={{ href: paths.closures, text: 'Penutupan' }} />
      {lifted !== null && (
        <NoticeBox tone="info" title="Penutupan ini sudah dicabut">
          Dicabut oleh {lifted}. {closure.putBack} konsultasi kembali seperti semula;{' '}
          {closure.moved} yang sudah dipindahkan, diubah, atau dibatalkan tetap seperti
          keputusannya.
        </NoticeBox>
      )}
      <div className="card">
        <Facts
          facts={[
            { label: 'Waktu', value: when },
            { label: 'Layanan yang ditutup', value: closes },
            { label: 'Alasan', value: <span className="wrap-anywhere">{reason}</span> },
            { label: 'Dibuat', value: made },
          ]}
        />
      </div>
      <Section title="Konsultasi terdampak" id="terdampak">
        {rows.length === 0 ? (
          <EmptyState title="Tidak ada konsultasi yang terdampak">
            Tidak ada yang perlu dipindahkan.
          </EmptyState>
        ) : (
          <>
            <HandledBar text={closure.handled} share={closure.share} />
            <DisruptionList rows={rows} />
          </>
        )}
      </Section>
      {held.length > 0 && (
        <Section title={`Tempat yang ditahan (${held.length})`} id="ditahan">
          <p className="text-soft">
            Tawaran pada jam ini tidak dapat diterima lagi; pemohon diberi tahu saat mencobanya.
          </p>
          <ComingList coming={held} />
        </Section>
      )}
      {lifted === null && !closure.isOver && (
        <Section title="Cabut" id="cabut">
          <p className="mb-3 max-w-2xl text-soft">{CLOSURE_PAGES.lift.text}</p>
          <ButtonLink href={paths.liftClosure(id)} look="danger">
            {CLOSURE_PAGES.lift.button}
          </ButtonLink>
        </Section>
      )}
    </div>
  );
}
