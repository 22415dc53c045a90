import type { Acting, Due, NextStep, NextStepKey } from '#app/domain/reservation/next-step.ts';
import { OFFICE_ZONE, type Zone } from '#app/domain/calendar/zones.ts';
import { REFERRED_TO } from './referrals.ts';
import type { Referral } from '#app/domain/decisions/notice.ts';
import { formatDay, formatDeadline, formatInstant } from './dates.ts';
import { UNTIL, WORDS } from './next-step-words.ts';

/** Said once more of a request for a tatap muka, until the words of its step say it themselves. */
export const STAY_AT_HOME = 'Mohon belum berangkat sebelum jadwal disetujui.';

const APOLOGY =
  'Jawaban ini sudah melewati janji kami. Mohon maaf; Anda dapat menanyakannya melalui 150420.';

/** A next step as the pemda reads it. */
export interface ShownNextStep {
  readonly who: string;
  /** The ball lies with the reader. */
  readonly isYours: boolean;
  /** Nothing more will happen to this request. */
  readonly isOver: boolean;
  readonly title: string;
  readonly text: string;
  readonly by: { readonly label: string; readonly when: string } | null;
  readonly apology: string | null;
  /** The same may be asked for once more. */
  readonly canAskAgain: boolean;
}

/** Where a request that ended elsewhere has gone. */
export interface Whither {
  readonly number: string | null;
  readonly referredTo: Referral | null;
}

const NOWHERE: Whither = { number: null, referredTo: null };

const WHO: Readonly<Record<Acting, string>> = {
  pemda: 'Giliran Anda',
  office: 'Giliran DJPK',
  nobody: 'Selesai',
};

/** Who acts, what is next, by when. */
export function nextStepWords(
  step: NextStep,
  zone: Zone = OFFICE_ZONE,
  whither: Whither = NOWHERE,
): ShownNextStep {
  const { who, what, by, late } = step;
  const { title, text, by: label = UNTIL } = WORDS[what];
  return {
    who: WHO[who],
    isYours: who === 'pemda',
    isOver: who === 'nobody',
    title:
      whither.number !== null && what === 'followOther' ? `${title} ke ${whither.number}` : title,
    text: textOf(what, text, whither),
    canAskAgain: what === 'askAgain',
    by:
      by === null
        ? null
        : { label, when: dueWords(by, label, what === 'visit' ? OFFICE_ZONE : zone) },
    apology: late ? APOLOGY : null,
  };
}

function textOf(what: NextStepKey, text: string, { number, referredTo }: Whither): string {
  if (what === 'followOther' && number !== null) {
    return `Konsultasi Anda dilanjutkan melalui permohonan ${number}. Kabar selanjutnya dikirim kepada narahubung permohonan itu.`;
  }
  if (what === 'followReferral' && referredTo !== null) {
    return `Permohonan Anda kami teruskan kepada ${REFERRED_TO[referredTo]}. Jawabannya datang dari sana; di sini permohonan ini selesai.`;
  }
  return text;
}

function dueWords(due: Due, label: string, zone: Zone): string {
  if ('day' in due) return formatDay(due.day);
  return label === UNTIL ? formatDeadline(due.at, zone) : formatInstant(due.at, zone);
}
