import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { EmptyState, PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, ButtonLink } from '#app/components/button.tsx';
import { ChangeList } from '#app/components/policy/change-list.tsx';
import { ImpactCountsBox, ImpactList } from '#app/components/policy/impact-list.tsx';
import { POLICY_PAGES } from '#app/copy/policy-pages.ts';
import { paths } from '#app/http/paths.ts';
import { loadImpact } from './impact.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadImpact(args);

export const meta: MetaFunction = () => [{ title: 'Dampak konsep ketentuan – Sambang' }];

export default function Impact() {
  const { id, effectiveFrom, mayManage, values, counts, touched } = useLoaderData<typeof loader>();
  const { title, text, none, noneText, disturbed, disturbedText } = POLICY_PAGES.impact;
  const back = mayManage
    ? { href: paths.policyDraft(id), text: 'Konsep ketentuan' }
    : { href: paths.policies, text: 'Ketentuan' };
  const shaken = touched.filter(({ disturbedBy }) => disturbedBy.length > 0);
  const others = touched.filter(({ disturbedBy }) => disturbedBy.length === 0);
  return (
    <div className="max-w-3xl">
      <PageHead {...{ title, back }}>
        {text} Konsep berlaku mulai {effectiveFrom}.
      </PageHead>
      <ImpactCountsBox counts={counts} />
      {touched.length === 0 && <EmptyState title={none}>{noneText}</EmptyState>}
      {shaken.length > 0 && (
        <Section id="terganggu" title={`${disturbed} (${shaken.length})`}>
          <p className="mb-3 max-w-2xl text-soft">{disturbedText}</p>
          <ImpactList touched={shaken} />
        </Section>
      )}
      {others.length > 0 && (
        <Section id="berubah" title={`Permohonan yang temuannya berubah (${others.length})`}>
          <ImpactList touched={others} />
        </Section>
      )}
      <Section id="nilai" title={`Nilai yang berubah (${values.length})`}>
        <ChangeList
          changes={values}
          titles={['ketentuan yang berlaku', 'konsep']}
          none="Isi konsep masih sama dengan ketentuan yang berlaku."
        />
      </Section>
      {mayManage && (
        <Actions>
          <ButtonLink href={paths.publishPolicy(id)}>Lanjut ke penerbitan</ButtonLink>
          <ButtonLink href={paths.policyDraft(id)} look="secondary">
            Kembali menyunting
          </ButtonLink>
        </Actions>
      )}
    </div>
  );
}
