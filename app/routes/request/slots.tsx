import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Actions, Button, ButtonLink } from '#app/components/button.tsx';
import { usePageForm } from '#app/components/forms/use-page-form.ts';
import { ChosenSlots } from '#app/components/request/chosen-slots.tsx';
import { DraftFrame } from '#app/components/request/draft-frame.tsx';
import { ModeAdvice } from '#app/components/request/mode-advice.tsx';
import { StepForm } from '#app/components/request/step-form.tsx';
import { SlotPicker } from '#app/components/slot-picker.tsx';
import { saveAnswers } from '#app/commands/drafts.server.ts';
import type { DraftAnswers } from '#app/domain/reservation/draft.ts';
import { chooseSlot, MAX_PREFERENCES } from '#app/domain/reservation/preferences.ts';
import { weeksOfSlots } from '#app/domain/schedule/slot-weeks.ts';
import { zSlotStep } from '#app/forms/draft-steps.ts';
import { readForm } from '#app/forms/read-form.ts';
import { paths } from '#app/http/paths.ts';
import { requireDraft } from '../guards/draft.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { invalidAnswer, misfitAnswer } from '../guards/refused.server.ts';
import { isModeAdvice, pathAfterStep, shownStepFindings } from './draft-findings.server.ts';
import { shownDraft, zoneOfDraft } from './draft-view.server.ts';
import { askedRank, chosenSlots, hindranceOf, isSkipped, slotsToAsk } from './slots.server.ts';

export async function loader(args: LoaderFunctionArgs) {
  const call = await requireDraft(args);
  const { mode = 'videoConference', preferences = [] } = call.draft.answers;
  const { slots, slotMinutes, holidays } = slotsToAsk(call.services, mode);
  const rank = askedRank(args.request, preferences.length);
  return {
    draft: shownDraft(call, 'slots'),
    rank,
    chosen: chosenSlots(call, slots, slotMinutes),
    weeks: rank === null ? [] : weeksOfSlots(slots),
    holidays,
    zone: zoneOfDraft(call),
    advice: shownStepFindings(call, 'purpose').find(isModeAdvice) ?? null,
  };
}

export async function action(args: ActionFunctionArgs) {
  const call = await requireDraft(args);
  const { services, draft } = call;
  const sent = readForm(await requireForm(args.request), zSlotStep);
  // A second or third choice is a favour; who has none goes on.
  if (isSkipped(sent.payload)) return redirect(pathAfterStep(call, 'slots'));
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { rank, start, more } = sent.value;
  const { slots } = slotsToAsk(services, draft.answers.mode ?? 'videoConference');
  const hindrance = hindranceOf(slots, start);
  if (hindrance !== null) {
    return misfitAnswer(sent, { start: [`Waktu ini tidak dapat dipilih: ${hindrance}.`] });
  }
  saveAnswers(services, draft.id, (answers): DraftAnswers => {
    return { ...answers, preferences: chooseSlot(answers.preferences ?? [], rank, start) };
  });
  return redirect(more ? paths.draftSlot(draft.id, rank + 1) : pathAfterStep(call, 'slots'));
}

export const meta: MetaFunction = () => [{ title: 'Jadwal – Ajukan konsultasi – Sambang' }];

export default function Slots() {
  const { draft, rank, chosen, advice } = useLoaderData<typeof loader>();
  return (
    <DraftFrame
      draft={draft}
      step="slots"
      intro="Pilih satu waktu, dan bila dapat dua waktu lain sebagai cadangan. Kami berusaha memenuhi pilihan pertama."
    >
      <ModeAdvice draftId={draft.id} advice={advice} />
      <ChosenSlots draftId={draft.id} chosen={chosen} />
      {rank === null ? <GoOn draftId={draft.id} count={chosen.length} /> : <Picker rank={rank} />}
    </DraftFrame>
  );
}

function Picker({ rank }: { readonly rank: number }) {
  const { draft, chosen, weeks, holidays, zone } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const [form, fields] = usePageForm<{ start: string; rank: number }>({
    ...{ id: 'jadwal', result: answer?.result },
  });
  const sent = fields.start.initialValue;
  const others = chosen.filter((one) => one.rank !== rank);
  const ownChoice = chosen.find((one) => one.rank === rank)?.start ?? null;
  return (
    <StepForm
      form={form}
      action={paths.draftSlot(draft.id, rank)}
      buttons={
        <>
          <Button wide>Simpan dan lanjut</Button>
          {rank < MAX_PREFERENCES && (
            <Button look="secondary" wide name="more" value="on">
              Simpan dan tambah pilihan {rank + 1}
            </Button>
          )}
          {chosen.length > 0 && (
            <ButtonLink href={paths.draftStep(draft.id, 'slots')} look="quiet">
              Batal
            </ButtonLink>
          )}
        </>
      }
    >
      <input type="hidden" name="rank" value={rank} />
      <SlotPicker
        id={fields.start.id}
        name="start"
        legend={rank === 1 ? 'Pilihan 1, yang paling Anda inginkan' : `Pilihan ${rank}, cadangan`}
        weeks={weeks}
        zone={zone}
        holidays={holidays}
        checked={sent ?? ownChoice}
        taken={Object.fromEntries(others.map((one) => [one.start, `sudah pilihan ${one.rank}`]))}
        errors={fields.start.errors}
      />
    </StepForm>
  );
}

function GoOn({ draftId, count }: { readonly draftId: string; readonly count: number }) {
  return (
    <Actions>
      <ButtonLink href={paths.draftStep(draftId, 'letter')} wide>
        Lanjut
      </ButtonLink>
      {count < MAX_PREFERENCES && (
        <ButtonLink href={paths.draftSlot(draftId, count + 1)} look="secondary" wide>
          Tambah pilihan {count + 1}
        </ButtonLink>
      )}
    </Actions>
  );
}
