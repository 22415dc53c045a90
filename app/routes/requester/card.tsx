import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NoticeBox, PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import {
  CardAdvice,
  CardsPaper,
  GuestCard,
  RenewCode,
} from '#app/components/request/guest-card.tsx';
import { MeetingLink, PlanFacts } from '#app/components/request/plan-card.tsx';
import { renewPasses } from '#app/commands/passes.server.ts';
import { NO_CARD } from '#app/copy/guest-card.ts';
import { WHO_MAY_ENTER } from '#app/copy/requester-verbs.ts';
import { paths, withDone } from '#app/http/paths.ts';
import { loadReservation } from '#app/queries/reservation.server.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { cardPage } from './card.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  return cardPage(await requireRequester(args));
}

/** A new code; the cards with the old one are over. */
export async function action(args: ActionFunctionArgs) {
  const { services, doer, number } = await requireRequester(args);
  const found = loadReservation(services.db, number);
  if (found !== null) renewPasses(services, doer, found);
  return redirect(withDone(paths.reservationCard(number), 'kode-diganti'));
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `Kartu tamu ${data.number} – Sambang` }];

export default function Card() {
  const { number, state, plan, card, officeLabel } = useLoaderData<typeof loader>();
  const back = { href: paths.reservation(number), text: `Permohonan ${number}` };
  if (state === 'online' && plan !== null) return <OnlineInstead plan={plan} back={back} />;
  if (card === null || plan === null || plan.place === null)
    return <NoCard state={state} back={back} />;
  return (
    <div className="max-w-3xl">
      <PageHead title="Kartu tamu" back={back} />
      <GuestCard {...card} {...plan} number={number} officeLabel={officeLabel} place={plan.place} />
      {card.pdfHref !== null && <CardsPaper href={card.pdfHref} />}
      <CardAdvice note={WHO_MAY_ENTER} />
      <RenewCode action={paths.reservationCard(number)} />
    </div>
  );
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;
type Back = Readonly<Record<'href' | 'text', string>>;

function OnlineInstead({ plan, back }: { readonly plan: NonNullable<Page['plan']>; back: Back }) {
  return (
    <div className="max-w-3xl">
      <PageHead title="Tidak perlu kartu tamu" back={back}>
        Konsultasi ini melalui video conference, jadi tidak ada yang perlu ditunjukkan di
        resepsionis.
      </PageHead>
      <div className="card keep">
        <PlanFacts plan={plan} />
        {plan.meetingUrl === null ? (
          <p className="mt-4">
            Tautannya menyusul melalui surel dan tampil di halaman permohonan Anda.
          </p>
        ) : (
          <MeetingLink url={plan.meetingUrl} />
        )}
      </div>
    </div>
  );
}

function NoCard({ state, back }: { readonly state: Page['state']; back: Back }) {
  const { title, text } = NO_CARD[state === 'card' || state === 'online' ? 'cancelled' : state];
  return (
    <div className="max-w-3xl">
      <PageHead title="Kartu tamu" back={back} />
      <NoticeBox tone="info" title={title}>
        {text}
      </NoticeBox>
      <ButtonLink href={back.href}>Lihat permohonan</ButtonLink>
    </div>
  );
}
