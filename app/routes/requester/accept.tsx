import { getFormProps } from '@conform-to/react';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PageHead } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { FormErrors } from '#app/components/forms/error-summary.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { RefusalNotice } from '#app/components/refusal-notice.tsx';
import { OfferFacts } from '#app/components/request/offer-facts.tsx';
import { VerbOver } from '#app/components/request/verb-over.tsx';
import { REQUESTER_BUTTONS, REQUESTER_VERB_PAGES } from '#app/copy/requester-verbs.ts';
import { paths } from '#app/http/paths.ts';
import { requireRequester } from '../guards/requester.server.ts';
import { requestPage } from './request-page.server.ts';
import { doRequesterVerb } from './requester-verb.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const { services, actor, number } = await requireRequester(args);
  const { revision, offer, asked } = requestPage(services, actor, number);
  return { number, revision, offer, asked };
}

export const action = (args: ActionFunctionArgs) => doRequesterVerb(args, 'accept');

const { title, explanation, button } = REQUESTER_VERB_PAGES.accept;

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `${title} ${data.number} – Sambang` }];

export default function Accept() {
  const { number, revision, offer, asked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ revision: number }>({
    id: 'tindakan',
    result: answer?.result,
  });
  const back = paths.reservation(number);
  if (offer === null && !answer) return <VerbOver {...{ title, number, back }} />;
  return (
    <div className="max-w-4xl">
      <PageHead title={title} back={{ href: back, text: `Permohonan ${number}` }}>
        {explanation}
      </PageHead>
      {answer?.refusal && <RefusalNotice refusal={answer.refusal} audience="pemda" />}
      {offer !== null && <OfferFacts offer={offer} asked={asked} />}
      <form method="post" {...getFormProps(form)} noValidate>
        <FormErrors form={form} />
        <input type="hidden" name={fields.revision.name} value={revision} />
        <Actions>
          {offer !== null && <Button wide>{button}</Button>}
          {offer !== null && (
            <ButtonLink href={paths.reservationVerb(number, 'decline')} look="secondary" wide>
              {REQUESTER_BUTTONS.decline}
            </ButtonLink>
          )}
          <ButtonLink href={back} look="quiet">
            Kembali
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}
