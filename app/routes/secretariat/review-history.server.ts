import { type About, reviewFacts } from '#app/commands/facts.server.ts';
import { formatDate, formatInstant } from '#app/copy/dates.ts';
import { FOLLOW_UP_STATES, FOLLOW_UP_TITLES } from '#app/copy/follow-up.ts';
import { whatHappened } from '#app/copy/violation-sentences.ts';
import { VIOLATION_STATUS_WORDS } from '#app/copy/life.ts';
import { ROLE_WORDS } from '#app/copy/people.ts';
import { MODE_WORDS } from '#app/copy/request-words.ts';
import { ruleTitle } from '#app/copy/rule-titles.ts';
import { VERIFICATION_WORDS } from '#app/copy/letter-verification.ts';
import { timelineWord } from '#app/copy/timeline.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { followUpState } from '#app/domain/compliance/follow-up.ts';
import { can } from '#app/domain/people/permissions.ts';
import { topicNamed } from '#app/domain/directory/topic.ts';
import { officeKey } from '#app/domain/people/office.ts';
import { OPEN, type Status } from '#app/domain/reservation/status.ts';
import { paths } from '#app/http/paths.ts';
import { followUpsOf } from '#app/queries/follow-ups.server.ts';
import { officeHistory } from '#app/queries/office-history.server.ts';
import { type TimelineEntry, timelineOf } from '#app/queries/timeline.server.ts';
import { violationsOf } from '#app/queries/violation.server.ts';
import { mailByMoment } from './review-mail.server.ts';

/** What this office asked for before, and what came of it. */
export function officeRecord({ tx, reservation, reference, context }: About) {
  const key = officeKey(reservation.office);
  const today = dayOf(context.now);
  const known = officeHistory(tx, key, reservation.id);
  const countOf = (wanted: readonly Status[]): number =>
    known.counts.reduce((sum, row) => (wanted.includes(row.status) ? sum + row.count : sum), 0);
  return {
    visits: countOf(['completed']),
    open: countOf(OPEN),
    noShows: countOf(['noShow']),
    newest: known.newest.map((row) => ({
      ...{ number: row.number, status: row.status, href: paths.review(row.number) },
      what: `${MODE_WORDS[row.mode]} · ${row.topics.map((code) => topicNamed(reference.topics, code)).join(', ')}`,
      when: formatDate(dayOf(row.startsAt ?? row.receivedAt)),
    })),
    violations: known.violations.map(({ id, code, recordedAt, number }) => ({
      ...{ id, number, href: paths.violation(id) },
      what: ruleTitle(code),
      when: formatDate(dayOf(recordedAt)),
    })),
    followUps: followUpsOf(tx, key).map((taken) => ({
      ...{ id: taken.id, href: paths.followUp(taken.id), reason: taken.reason },
      what: FOLLOW_UP_TITLES[taken.kind],
      state: FOLLOW_UP_STATES[followUpState(taken, today)],
      when: formatDate(dayOf(taken.decidedAt)),
    })),
    complianceHref: can(context.actor, 'readCompliance') ? paths.officeCompliance(key) : null,
  };
}

/** Other requests this one has to do with, and why. */
export function relatedRequests(about: About) {
  const { reservation } = about;
  const history = reviewFacts(about).history;
  const isOpen = OPEN.includes(reservation.status);
  const found = [
    ...(reservation.relatedNumber === null
      ? []
      : [{ number: reservation.relatedNumber, why: relationWord(reservation.status) }]),
    ...(isOpen && history
      ? [
          ...history.letterUsedBy.map((number) => ({ number, why: 'memakai surat yang sama' })),
          ...history.sameOfficeTopic.map(({ number }) => ({
            ...{ number, why: 'instansi dan topik yang sama, masih terbuka; dapat digabungkan' },
          })),
          ...history.sameRegionTopic.map(({ number }) => ({
            ...{ number, why: 'instansi lain dari daerah ini, topik yang sama; dapat digabungkan' },
          })),
        ]
      : []),
  ];
  return found.map((one) => ({ ...one, href: paths.review(one.number) }));
}

function relationWord(status: Status): string {
  return status === 'merged' ? 'digabungkan ke sini' : 'permohonan yang terkait';
}

/** What was recorded of this visit, with where each stands. */
export function violationRows({ tx, reservation, context }: About) {
  return violationsOf(tx, context.actor, reservation.id).map((violation) => ({
    id: violation.id,
    href: paths.violation(violation.id),
    text: whatHappened(violation),
    state: VIOLATION_STATUS_WORDS[violation.status],
  }));
}

/** Findings that somebody let pass. */
export function waiverRows({ reservation }: Pick<About, 'reservation'>) {
  return reservation.waivers.map(({ id, code, reason, by, at }) => ({
    ...{ id, reason, what: ruleTitle(code), who: `${by}, ${formatInstant(at)}` },
  }));
}

function whatOf({ action, verification }: TimelineEntry): string {
  const word = timelineWord(action, 'staff');
  return verification === undefined ? word : `${word} · ${VERIFICATION_WORDS[verification]}`;
}

/** The whole record, oldest first, with who did what and the letters that went with it. */
export function trail(about: About) {
  const { tx, reservation, context } = about;
  const entries = timelineOf(tx, reservation.id, context.actor);
  const letters = mailByMoment(about);
  const steps = entries.map((entry, index) => ({ at: entry.at, item: stepOf(entry, `${index}`) }));
  // Letters of a deed stand at its last line; reminders, which are no deed, stand by themselves.
  const lastAt = new Map(steps.map(({ at, item }) => [at, item.key]));
  const alone = [...letters.keys()].filter((at) => !lastAt.has(at));
  const byKey = Object.fromEntries(
    [...letters].map(([at, mail]) => [lastAt.get(at) ?? `surel-${at}`, mail]),
  );
  for (const at of alone) {
    const place = steps.findIndex((step) => step.at > at);
    const item = { key: `surel-${at}`, when: formatInstant(at), what: 'Surel otomatis' };
    steps.splice(place < 0 ? steps.length : place, 0, {
      at,
      item: { ...item, who: ROLE_WORDS.system, words: null },
    });
  }
  return { items: steps.map(({ item }) => item), mail: byKey };
}

function stepOf(entry: TimelineEntry, key: string) {
  const { name, role } = entry.actor;
  return {
    key,
    when: formatInstant(entry.at),
    what: whatOf(entry),
    who: name === undefined ? ROLE_WORDS[role] : `${name} (${ROLE_WORDS[role]})`,
    words: entry.reason,
  };
}
