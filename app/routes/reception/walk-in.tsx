import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { OfficeChoice } from '#app/components/desk/office-choice.tsx';
import { RelatedRequests } from '#app/components/desk/related-requests.tsx';
import { WalkInForm } from '#app/components/desk/walk-in-form.tsx';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { paths } from '#app/http/paths.ts';
import { doWalkIn, loadWalkIn } from './walk-in.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadWalkIn(args);
export const action = (args: ActionFunctionArgs) => doWalkIn(args);

export const meta: MetaFunction = () => [{ title: 'Tamu tanpa janji – Sambang' }];

export default function WalkIn() {
  const { sought, found, bodies, chosen, meant, formKey, taken } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="max-w-3xl">
      <PageHead title="Tamu tanpa janji" back={{ href: paths.today, text: 'Tamu hari ini' }} />
      {chosen === null ? (
        <OfficeChoice {...{ sought, found, bodies }} />
      ) : (
        <>
          <div className="card mb-6 flex flex-wrap items-center justify-between gap-3">
            <p className="text-xl font-bold text-navy">{chosen.label}</p>
            <ButtonLink href={paths.walkIn} look="quiet">
              Ganti instansi
            </ButtonLink>
          </div>
          <RelatedRequests requests={chosen.requests} />
          {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="staff" />}
          <WalkInForm
            {...{
              formKey,
              meant,
              typed: taken?.typed ?? null,
              topics: chosen.topics,
              result: answer?.result,
            }}
            requests={chosen.requests.filter(({ isToday }) => !isToday)}
            back={paths.today}
          />
        </>
      )}
    </div>
  );
}
