import { Actions, ButtonLink } from '../button.tsx';
import { Facts, Section } from '../blocks.tsx';
import { Icon } from '../icon.tsx';

export interface ShownPlan {
  readonly mode: 'tatapMuka' | 'videoConference';
  readonly modeName: string;
  readonly day: string;
  readonly hours: { readonly office: string; readonly own: string | null };
  readonly place: string | null;
  readonly roomKnown: boolean;
  readonly narasumber: readonly string[];
  readonly sessions: readonly { readonly when: string; readonly who: string }[];
}

interface PlanCardProps {
  readonly plan: ShownPlan & {
    readonly meetingUrl: string | null;
    readonly hasCalendar: boolean;
    readonly isOver: boolean;
  };
  readonly calendarHref: string;
  /** Page of the guests' card; null where there is none. */
  readonly cardHref: string | null;
  readonly toBring: readonly string[];
  readonly note: string | null;
}

/** The appointment: when, where or by which link, with whom, and what to bring along. */
export function PlanCard({ plan, calendarHref, cardHref, toBring, note }: PlanCardProps) {
  const { meetingUrl, hasCalendar, isOver } = plan;
  return (
    <Section title={isOver ? 'Konsultasi yang berlangsung' : 'Jadwal konsultasi'} id="jadwal">
      <div className="card keep">
        <PlanFacts plan={plan} />
        {meetingUrl !== null && <MeetingLink url={meetingUrl} />}
        {!isOver && <ToBring items={toBring} note={note} />}
        {!isOver && (
          <Actions>
            {cardHref !== null && (
              <ButtonLink href={cardHref} look="secondary" icon="qr" wide>
                Kartu tamu dan kode QR
              </ButtonLink>
            )}
            {hasCalendar && (
              <ButtonLink href={calendarHref} look="secondary" icon="calendar" download wide>
                Unduh undangan kalender
              </ButtonLink>
            )}
          </Actions>
        )}
      </div>
    </Section>
  );
}

/** The address in full beside the link: it is also read out and typed. */
export function MeetingLink({ url }: { readonly url: string }) {
  return (
    <p className="mt-4">
      <a
        href={url}
        rel="noreferrer"
        className="inline-flex min-h-8 items-center gap-2 font-semibold"
      >
        <Icon name="video" />
        Buka tautan video conference
      </a>
      <span className="mt-1 block text-sm break-all text-soft">{url}</span>
    </p>
  );
}

/** Day and hours large, the rest as facts; what is not known yet says so. */
export function PlanFacts({
  plan,
  narrow = false,
}: {
  readonly plan: ShownPlan;
  readonly narrow?: boolean;
}) {
  const { day, hours, modeName, place, roomKnown, narasumber, sessions, mode } = plan;
  return (
    <>
      <p className="text-lg font-bold text-navy">{day}</p>
      <p className="mb-3 text-lg font-bold text-navy">
        {hours.office}
        {hours.own !== null && (
          <span className="text-base font-normal text-soft"> ({hours.own})</span>
        )}
      </p>
      <Facts
        narrow={narrow}
        facts={[
          { label: 'Bentuk', value: modeName },
          ...(mode === 'tatapMuka'
            ? [
                {
                  label: 'Tempat',
                  value: roomKnown ? place : `${place} (ruang diberitahukan di resepsionis)`,
                },
              ]
            : []),
          { label: 'Narasumber', value: narasumber.length === 0 ? 'Menyusul' : namesOf(plan) },
          ...(sessions.length === 0 ? [] : [{ label: 'Sesi', value: <Sessions {...plan} /> }]),
        ]}
      />
    </>
  );
}

function namesOf({ narasumber }: ShownPlan): string {
  return narasumber.join(', ');
}

function Sessions({ sessions }: Pick<ShownPlan, 'sessions'>) {
  return (
    <ul className="space-y-1">
      {sessions.map(({ when, who }) => (
        <li key={when}>
          {when}
          {who !== '' && <span className="block text-soft">{who}</span>}
        </li>
      ))}
    </ul>
  );
}

function ToBring({
  items,
  note,
}: {
  readonly items: readonly string[];
  readonly note: string | null;
}) {
  return (
    <>
      <h3 className="mt-5 text-base">Yang perlu disiapkan</h3>
      <ul className="mt-1 list-disc space-y-1 pl-6">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {note !== null && <p className="mt-3 text-soft">{note}</p>}
    </>
  );
}
