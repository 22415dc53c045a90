import { inspectLetter, keepLetter } from '#app/commands/letter-store.server.ts';
import { submit } from '#app/commands/submit.server.ts';
import { registerWalkIn } from '#app/commands/walk-in.server.ts';
import type { Instant } from '#app/domain/calendar/instant.ts';
import type { Role } from '#app/domain/people/roles.ts';
import type { LetterFile } from '#app/domain/reservation/letter.ts';
import { zReservation, zWalkIn } from '#app/forms/reservation.ts';
import { done } from './outcome.ts';
import { type RequestWish, requestBody, walkInBody, type WalkInWish } from './request-body.ts';
import { type LetterWish, letterOf } from './letter-wish.ts';
import { type Scene, sceneOf } from './scene.ts';
import type { Stage } from './stage.ts';
import { letterPdf } from './letter-pdf.ts';

/** A request comes in at a moment, sent by the pemda or entered by staff, its letter kept with it. */
export function request(
  stage: Stage,
  at: Instant,
  by: Extract<Role, 'pemda' | 'agent' | 'secretariat'>,
  wish: RequestWish,
): Scene {
  const { house, timeline, cast } = stage;
  const made = once();
  timeline.at(at, async () => {
    const letter = letterOf(house, at, wish);
    const file = letter === null ? null : await keepPdf(stage, letter);
    const form = zReservation.parse(requestBody(house, at, wish, letter?.details ?? null));
    const doer = by === 'pemda' ? cast.of(wish.office) : cast.as(by);
    const { asPrinted } = wish.office;
    const submission = { form, letter: file, ...(asPrinted !== null && { asPrinted }) };
    const result = done(
      submit(house, doer, submission),
      `submit ${asPrinted ?? wish.office.regionCode ?? ''}`,
    );
    if (result.kind === 'made') made.set(result.decision.next.number);
  });
  return sceneOf(stage, wish.office, made.get);
}

/** A group at the desk that has no appointment. */
export function walkIn(stage: Stage, at: Instant, wish: WalkInWish): Scene {
  const made = once();
  stage.timeline.at(at, () => {
    const form = zWalkIn.parse(walkInBody(wish));
    const result = done(registerWalkIn(stage.house, stage.cast.as('reception'), form), 'walkIn');
    if (result.kind === 'made') made.set(result.decision.next.number);
  });
  return sceneOf(stage, wish.office, made.get);
}

async function keepPdf({ dataDir, house }: Stage, { pdf }: LetterWish): Promise<LetterFile> {
  const bytes = await letterPdf(pdf);
  const file = await inspectLetter(bytes);
  if (!file.ok) throw new Error(`Demo: ${file.error.message}`);
  keepLetter(dataDir, file.value, bytes, house.newId());
  return file.value;
}

/** A number that is known only once its request has been made. */
function once() {
  let value: string | null = null;
  return {
    set: (number: string): void => {
      value = number;
    },
    get: (): string => {
      if (value === null) throw new Error('The request has not been made yet');
      return value;
    },
  };
}
