import type { CheckPart, CheckView } from '#app/components/request/check-parts.tsx';
import { formatDate } from '#app/copy/dates.ts';
import { GUEST_KIND_CHOICES, headTitle, SIGNATORY_CHOICES } from '#app/copy/request-form.ts';
import { MODE_NAMES } from '#app/copy/office-address.ts';
import { OPEN_STEP_WORDS } from '#app/copy/request-steps.ts';
import { formatFile } from '#app/copy/sizes.ts';
import { topicTitle } from '#app/copy/topic-groups.ts';
import type { DraftAnswers, DraftStep } from '#app/domain/reservation/draft.ts';
import { DRAFT_STEPS, openSteps } from '#app/domain/reservation/draft.ts';
import { blocking } from '#app/domain/compliance/evaluate.ts';
import { stepOfFinding } from '#app/domain/reservation/finding-step.ts';
import type { HeadClaim } from '#app/domain/reservation/head-claim.ts';
import { audienceOf, findingView } from '#app/http/api/finding-view.server.ts';
import { type Reference, referenceOf } from '#app/queries/reference.server.ts';
import type { DraftCall } from '../guards/draft.server.ts';
import { shownRefusal } from '../guards/refused.server.ts';
import { draftFindings } from './draft-findings.server.ts';
import { officeLabelOf } from './office.server.ts';
import { chosenSlots, slotsToAsk } from './slots.server.ts';

/** All of a draft, with what the rules say of it beside the part it concerns. */
export function checkPage(call: DraftCall): CheckView {
  const { draft, writer } = call;
  const { findings, refusal } = draftFindings(call);
  const open = openSteps(draft);
  const facts = factsOf(call);
  const parts = DRAFT_STEPS.map((step): CheckPart => {
    const found = findings.filter(({ code }) => stepOfFinding(code) === step);
    return {
      ...{ step, facts: facts[step] ?? [] },
      open: open.includes(step) ? OPEN_STEP_WORDS[step] : null,
      findings: found.map((finding) => findingView(finding, audienceOf(writer))),
    };
  });
  return {
    parts,
    refusal: refusal === null ? null : shownRefusal(refusal, writer),
    canSend: open.length === 0 && refusal === null && blocking(findings).length === 0,
  };
}

type Facts = CheckPart['facts'];

function factsOf(call: DraftCall): Partial<Record<DraftStep, Facts>> {
  const { services, draft } = call;
  const { answers } = draft;
  const reference = referenceOf(services.db);
  const { mode = 'videoConference' } = answers;
  const { slots, slotMinutes } = slotsToAsk(services, mode);
  return {
    office: officeFacts(call),
    purpose: purposeFacts(answers, reference),
    slots: chosenSlots(call, slots, slotMinutes).map(({ rank, when }) => ({
      ...{ label: `Pilihan ${rank}`, value: when },
    })),
    letter: letterFacts(call),
    guests: guestFacts(answers, reference),
  };
}

function officeFacts(call: DraftCall): Facts {
  const { office, contact } = call.draft.answers;
  return [
    { label: 'Instansi', value: officeLabelOf(call) || null },
    ...(office?.opd ? [{ label: 'Perangkat daerah', value: office.opd }] : []),
    { label: 'Narahubung', value: joined([contact?.name, contact?.jabatan]) },
    { label: 'Surel dan telepon', value: joined([contact?.email, contact?.phone]) },
  ];
}

function purposeFacts(answers: DraftAnswers, reference: Reference): Facts {
  const { mode = 'videoConference', acceptsOtherMode = false, topics = [], questions } = answers;
  const names = topics.map((code) => {
    const topic = reference.topics.get(code);
    return topic === undefined ? code : topicTitle(topic);
  });
  return [
    { label: 'Cara konsultasi', value: MODE_NAMES[mode] },
    { label: 'Cara lain', value: acceptsOtherMode ? 'Juga dapat diterima' : 'Tidak' },
    { label: 'Topik', value: joined(names, '; ') },
    { label: 'Pertanyaan', value: questions ?? null },
  ];
}

function letterFacts({ draft: { answers, letter, letterName } }: DraftCall): Facts {
  const { number, date, subject, signatoryName, signatoryOffice, addressee } = answers.letter ?? {};
  const office = signatoryOffice ? SIGNATORY_CHOICES[signatoryOffice] : null;
  const file = letter === null ? null : `${letterName ?? 'Surat'} (${formatFile(letter)})`;
  return [
    { label: 'Berkas', value: file },
    { label: 'Nomor', value: number ?? null },
    { label: 'Tanggal', value: date ? formatDate(date) : null },
    { label: 'Perihal', value: subject ?? null },
    { label: 'Penanda tangan', value: joined([signatoryName, office]) },
    { label: 'Ditujukan kepada', value: addressee ?? null },
  ];
}

function guestFacts(answers: DraftAnswers, reference: Reference): Facts {
  const { mode, guests = [], guestCount = null, headClaim = null, office } = answers;
  const listed = guests.map(({ name, jabatan, kind }, index) => ({
    label: `Tamu ${index + 1}`,
    value: joined([name, jabatan, kind === 'participant' ? null : GUEST_KIND_CHOICES[kind]]),
  }));
  if (mode !== 'tatapMuka') {
    // Names say how many there are; the number is missed only where there are none.
    if (guestCount === null && listed.length > 0) return listed;
    const count = guestCount === null ? null : String(guestCount);
    return [{ label: 'Jumlah peserta', value: count }, ...listed];
  }
  const type = reference.regions.get(office?.regionCode ?? '')?.type ?? null;
  return headClaim === null
    ? listed
    : [...listed, { label: 'Pimpinan', value: headText(headClaim, type) }];
}

function headText(claim: HeadClaim, type: Parameters<typeof headTitle>[1]): string {
  if (claim.claim === 'none') return 'Tidak hadir';
  if (claim.claim === 'attends' && claim.office !== null)
    return `${headTitle(claim.office, type)} hadir`;
  return joined(['Diwakili', claim.representedBy], ' oleh ') ?? 'Diwakili';
}

function joined(texts: readonly (string | null | undefined)[], by = ', '): string | null {
  const said = texts.filter((text) => Boolean(text));
  return said.length === 0 ? null : said.join(by);
}
