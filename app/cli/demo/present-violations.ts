import { addMinutes } from '#app/domain/calendar/instant.ts';
import type { Slot } from '#app/domain/schedule/slots.ts';
import { appointment, visit } from './appointment.ts';
import type { Diary } from './diary.ts';
import { dprd, pemda } from './offices.ts';
import { request, walkIn } from './request.ts';
import type { Stage } from './stage.ts';

/** Each kind of ketidaksesuaian, at each stage it can reach. */
export function playViolations(stage: Stage, diary: Diary): void {
  tooManyGuests(stage, diary);
  emptyClaims(stage, diary);
  neverCame(stage, diary);
  cameUnannounced(stage, diary);
}

function tooManyGuests(stage: Stage, diary: Diary): void {
  const { past, after } = diary;
  // Six at the desk, five let in; the pemda has been told and may reply.
  const told = past(3, 'tatapMuka');
  visit(
    stage,
    diary,
    told,
    { office: pemda('71.03', 'BPKPD'), mode: 'tatapMuka', topics: ['DAU'], guests: 5 },
    { refused: 1, unlisted: ['Tamu Tambahan Contoh'] },
  )
    .noted(
      addMinutes(told.start, 20),
      'GUEST_LIMIT_EXCEEDED',
      'Ketua rombongan menunjuk lima peserta; satu orang menunggu di ruang tunggu.',
    )
    .violation(after(told, 1, '09:10'), 'secretariat', 'GUEST_LIMIT_EXCEEDED', 'release', {
      message: 'Mohon penjelasan atas jumlah tamu yang melebihi batas.',
    });
  // Six let in by the supervisor's waiver; recorded with it.
  const waived = past(1, 'tatapMuka');
  appointment(stage, diary, waived, {
    ...{ office: pemda('65'), mode: 'tatapMuka', topics: ['DBH_SAWIT'], guests: 5 },
  })
    .does(addMinutes(waived.start, -20), 'supervisor', 'waive', {
      ...{ reason: 'Pejabat pengganti tiba bersama rombongan.', codes: ['GUEST_LIMIT_EXCEEDED'] },
    })
    .arrives(addMinutes(waived.start, -12), { unlisted: ['Tamu Tambahan Contoh'] })
    .held(waived);
  // Counted once too often at the desk, and put right.
  const corrected = past(5, 'tatapMuka');
  visit(
    stage,
    diary,
    corrected,
    { office: pemda('18.71', 'BKAD'), mode: 'tatapMuka', topics: ['HIBAH'], guests: 5 },
    { refused: 2, unlisted: ['Tamu Tambahan 1', 'Tamu Tambahan 2'] },
  ).violation(after(corrected, 1, '13:30'), 'supervisor', 'GUEST_LIMIT_EXCEEDED', 'correct', {
    ...{ reason: 'Pengemudi ikut terhitung sebagai peserta.', params: { guests: 6, excess: 1 } },
  });
}

function emptyClaims(stage: Stage, diary: Diary): void {
  const { past, after } = diary;
  const announced = (slot: Slot, office: ReturnType<typeof pemda>) =>
    visit(
      stage,
      diary,
      slot,
      {
        ...{ office, mode: 'tatapMuka', topics: ['DAK_FISIK'], guests: 5 },
        headClaim: { claim: 'attends', office: 'bupati', representedBy: null },
      },
      { headVerdict: 'absent' },
    );
  const confirmed = past(10, 'tatapMuka');
  announced(confirmed, pemda('11.06', 'BPKD'))
    .violation(after(confirmed, 1, '10:00'), 'secretariat', 'HEAD_CLAIM_FALSE', 'release')
    .violation(after(confirmed, 7, '14:00'), 'supervisor', 'HEAD_CLAIM_FALSE', 'confirm', {
      reason: 'Tidak ada tanggapan sampai batas waktu.',
    })
    .followedUp(
      after(confirmed, 7, '14:20'),
      'HEAD_CLAIM_FALSE',
      'edukasi',
      'Ketentuan pernyataan kehadiran pimpinan dijelaskan kepada narahubung lewat telepon.',
    );
  const answered = past(5, 'tatapMuka');
  announced(answered, pemda('76.02', 'BPKAD'))
    .violation(after(answered, 1, '10:30'), 'secretariat', 'HEAD_CLAIM_FALSE', 'release')
    .violation(after(answered, 3, '09:00'), 'pemda', 'HEAD_CLAIM_FALSE', 'reply', {
      message: 'Bupati dipanggil mendadak oleh Gubernur pada pagi hari kunjungan.',
    });
}

function neverCame(stage: Stage, diary: Diary): void {
  const { past, after } = diary;
  const withdrawn = past(8, 'tatapMuka');
  appointment(stage, diary, withdrawn, {
    ...{ office: pemda('73.18', 'BPKPD'), mode: 'tatapMuka', topics: ['DAU'], guests: 4 },
  })
    .does(addMinutes(withdrawn.start, 40), 'reception', 'noShow')
    .violation(after(withdrawn, 1, '09:30'), 'secretariat', 'NO_SHOW', 'release')
    .violation(after(withdrawn, 2, '10:15'), 'pemda', 'NO_SHOW', 'reply', {
      message: 'Penerbangan dibatalkan; kami sudah mengabari contact center malam sebelumnya.',
    })
    .violation(after(withdrawn, 3, '13:45'), 'supervisor', 'NO_SHOW', 'withdraw', {
      reason: 'Kabar memang diterima contact center, tetapi belum dicatat.',
    });
  const fresh = past(1, 'tatapMuka');
  appointment(stage, diary, fresh, {
    ...{ office: dprd('81.06'), mode: 'tatapMuka', topics: ['DBH'], guests: 5 },
  }).does(addMinutes(fresh.start, 45), 'reception', 'noShow');
}

function cameUnannounced(stage: Stage, diary: Diary): void {
  const { past, after, before } = diary;
  // No letter at all: heard at the desk, helped to apply, not let in.
  const strangers = past(6, 'tatapMuka');
  walkIn(stage, addMinutes(strangers.start, 10), {
    ...{ office: pemda('12.01', 'BKAD'), topics: ['DAU'], guests: 4 },
  })
    .does(addMinutes(strangers.start, 25), 'secretariat', 'refuse', {
      reason: 'Belum ada surat. Rombongan dibantu mengajukan permohonan video conference.',
    })
    .violation(after(strangers, 1, '11:00'), 'secretariat', 'ARRIVED_WITHOUT_LETTER', 'release')
    .violation(after(strangers, 4, '15:00'), 'pemda', 'ARRIVED_WITHOUT_LETTER', 'reply', {
      message: 'Kami mengira surat sudah dikirim oleh dinas lain. Mohon maaf.',
    });
  // A letter that is still being looked at: fitted in all the same.
  const early = past(2, 'tatapMuka');
  const office = pemda('14.71', 'Bapenda');
  const pending = request(stage, before(early, 1, '10:30'), 'pemda', {
    ...{ office, mode: 'tatapMuka', topics: ['PDRD'], guests: 3 },
    wants: [diary.ahead(7, 'tatapMuka')],
  }).does(before(early, 1, '14:00'), 'secretariat', 'startReview');
  walkIn(stage, addMinutes(early.start, -25), {
    ...{ office, topics: ['PDRD'], guests: 3, reservationNumber: pending.number },
  })
    .does(addMinutes(early.start, -10), 'secretariat', 'admit', {
      reason: 'Narasumber berkenan; ada jam kosong.',
    })
    .held(early)
    .violation(after(early, 1, '09:00'), 'secretariat', 'ARRIVED_WITHOUT_CONFIRMATION', 'release');
}
