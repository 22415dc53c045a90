import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Facts, NoticeBox, PageHead, Section } from '#app/components/blocks.tsx';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { ChangeList } from '#app/components/policy/change-list.tsx';
import { POLICY_PAGES } from '#app/copy/policy-pages.ts';
import { paths } from '#app/http/paths.ts';
import { doPublish, loadPublish } from './publish.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadPublish(args);
export const action = (args: ActionFunctionArgs) => doPublish(args);

export const meta: MetaFunction = () => [{ title: 'Terbitkan ketentuan – Sambang' }];

export default function Publish() {
  const { id, revision, note, effectiveFrom, replaces, values, counts } =
    useLoaderData<typeof loader>();
  const { title, text, button } = POLICY_PAGES.publish;
  const { touched, weighed, disturbed } = counts;
  const impact = (
    <a href={paths.policyImpact(id)}>
      {touched} dari {weighed} permohonan berubah, {disturbed} jadwal disetujui terganggu
    </a>
  );
  return (
    <div className="max-w-3xl">
      <PageHead title={title} back={{ href: paths.policyDraft(id), text: 'Konsep ketentuan' }}>
        {text}
      </PageHead>
      <Refusal />
      {replaces !== null && (
        <NoticeBox tone="warn" title={`Menggantikan ${replaces.title}`}>
          {replaces.title} sudah terbit untuk tanggal yang sama dan belum berlaku. Setelah ini
          diterbitkan, {replaces.title} tidak pernah berlaku.
        </NoticeBox>
      )}
      <div className="card">
        <Facts
          facts={[
            { label: 'Berlaku mulai', value: <strong>{effectiveFrom}</strong> },
            { label: 'Alasan', value: note },
            { label: 'Dampak', value: impact },
          ]}
        />
      </div>
      <Section id="nilai" title={`Nilai yang berubah (${values.length})`}>
        <ChangeList
          changes={values}
          titles={['versi sebelumnya', 'versi baru']}
          none="Isinya sama dengan ketentuan yang berlaku pada tanggal itu."
        />
      </Section>
      <form method="post">
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="replaces" value={replaces?.id ?? ''} />
        <Actions>
          <Button>{button}</Button>
          <ButtonLink href={paths.policyDraft(id)} look="quiet">
            Kembali menyunting
          </ButtonLink>
        </Actions>
      </form>
    </div>
  );
}

/** Why it did not go through; the page below is as things stand now. */
function Refusal() {
  const refusal = useActionData<typeof action>()?.refusal;
  if (!refusal) return null;
  const reasons = 'reasons' in refusal ? (refusal.reasons as readonly string[]) : [];
  return (
    <NoticeBox tone="bad" title="Belum dapat diterbitkan" live>
      {reasons.length === 0 ? (
        <p>{refusal.text}</p>
      ) : (
        reasons.map((reason) => <p key={reason}>{reason}</p>)
      )}
    </NoticeBox>
  );
}
