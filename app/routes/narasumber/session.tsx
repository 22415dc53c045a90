import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { OwnAnswer } from '#app/components/agenda/assignment-answer.tsx';
import { SessionDeeds } from '#app/components/agenda/session-deeds.tsx';
import { Facts, PageHead, Section } from '#app/components/blocks.tsx';
import { ButtonLink } from '#app/components/button.tsx';
import { Icon } from '#app/components/icon.tsx';
import { NotulaText } from '#app/components/notula.tsx';
import { GuestList } from '#app/components/request/guest-list.tsx';
import { MeetingLink, PlanFacts } from '#app/components/request/plan-card.tsx';
import { StatusTag } from '#app/components/status-tag.tsx';
import { paths } from '#app/http/paths.ts';
import { loadSession } from './session.server.ts';

export const loader = (args: LoaderFunctionArgs) => loadSession(args);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data === undefined ? [] : [{ title: `${data.head.officeLabel} ${data.head.number} – Sambang` }];

export default function SessionPage() {
  const { head, asked, plan, verbs, nonce, waitsForDay, mine, start } =
    useLoaderData<typeof loader>();
  const { number, revision, status, officeLabel } = head;
  return (
    <div className="max-w-4xl">
      <PageHead title={officeLabel} back={{ href: paths.agenda, text: 'Agenda' }}>
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusTag status={status} />
          {number}
        </span>
      </PageHead>
      <div className="card keep">
        {plan === null ? (
          <p>{head.when ?? 'Tidak ada jadwal yang berlaku.'}</p>
        ) : (
          <>
            <PlanFacts plan={plan} />
            {plan.meetingUrl !== null && <MeetingLink url={plan.meetingUrl} />}
            {plan.hasCalendar && (
              <p className="no-print mt-3">
                <ButtonLink
                  href={paths.sessionCalendar(number)}
                  look="quiet"
                  icon="calendar"
                  download
                >
                  Simpan ke kalender
                </ButtonLink>
              </p>
            )}
          </>
        )}
        {mine !== null && start !== null && <OwnAnswer {...{ number, start, mine }} />}
        <SessionDeeds {...{ number, revision, verbs, nonce, waitsForDay }} />
      </div>
      <SessionNotula />
      <Section title="Yang ditanyakan" id="pertanyaan">
        <div className="card">
          <p className="font-semibold">{asked.topics.join(', ')}</p>
          <p className="mt-2 whitespace-pre-line">
            {asked.questions ?? 'Pemohon tidak menuliskan pertanyaan; lihat suratnya.'}
          </p>
        </div>
      </Section>
      <Letter letter={asked.letter} href={paths.sessionLetter(number)} />
      <GuestList {...asked} />
    </div>
  );
}

/** What was discussed, once the consultation is over. */
function SessionNotula() {
  const { head, notula, mayWriteNotula } = useLoaderData<typeof loader>();
  if (notula === null && !mayWriteNotula) return null;
  return (
    <Section title="Notula" id="notula">
      <div className="card">
        {notula === null ? (
          <p>Belum ditulis. Pemohon menunggu pokok bahasan dan tindak lanjutnya.</p>
        ) : (
          <NotulaText notula={notula} />
        )}
        {notula !== null && (
          <p className="no-print mt-4">
            <ButtonLink href={paths.sessionNotulaPaper(head.number)} look="secondary" icon="file">
              Notula (PDF)
            </ButtonLink>
          </p>
        )}
        {mayWriteNotula && (
          <p className="no-print mt-4">
            <ButtonLink
              href={paths.sessionVerb(head.number, 'writeNotula')}
              look={notula === null ? 'primary' : 'secondary'}
            >
              {notula === null ? 'Tulis notula' : 'Perbaiki notula'}
            </ButtonLink>
          </p>
        )}
      </div>
    </Section>
  );
}

function Letter({
  letter,
  href,
}: {
  readonly letter: ReturnType<typeof useLoaderData<typeof loader>>['asked']['letter'];
  readonly href: string;
}) {
  return (
    <Section title="Surat permintaan" id="surat">
      <div className="card">
        {letter === null ? (
          <p>Belum ada surat.</p>
        ) : (
          <Facts
            facts={[
              { label: 'Nomor', value: letter.number },
              { label: 'Tanggal', value: letter.date },
              { label: 'Perihal', value: letter.subject },
              { label: 'Penanda tangan', value: letter.signatory },
            ]}
          />
        )}
        {letter?.hasFile && (
          <p className="no-print mt-3">
            <a href={href} className="inline-flex min-h-11 items-center gap-2">
              <Icon name="file" />
              Buka surat
            </a>
          </p>
        )}
      </div>
    </Section>
  );
}
