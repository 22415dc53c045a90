import type { DeskStep } from '#app/forms/desk-steps.ts';
import { StepButton } from './unlisted-rows.tsx';

interface ListHeadProps {
  /** How many may be ticked, and how many of them have not come yet. */
  readonly waiting: number;
  readonly awaited: number;
  /** How many "everyone" means, by what is said of the head. */
  readonly coming: number;
  /** Nobody of the list has come yet. */
  readonly all: boolean;
  /** The head who was announced, while nobody has said whether they came. */
  readonly head: string | null;
  readonly onStep: ((step: DeskStep) => void) | null;
}

/** What is asked of the list, and the one tap that answers it for a group in order. */
export function ListHead({ waiting, awaited, coming, all, head, onStep }: ListHeadProps) {
  const everyone = `${everyoneWord(all, coming < awaited)} (${coming})`;
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
      <h2>{titleOf(waiting, awaited)}</h2>
      {coming > 0 && (
        <div className="flex flex-wrap gap-2">
          {head !== null && (
            <StepButton step={{ kind: 'allWithHead' }} onStep={onStep} look="primary">
              {`Semua hadir, termasuk ${head}`}
            </StepButton>
          )}
          <StepButton step={{ kind: 'all' }} onStep={onStep} look="secondary">
            {everyone}
          </StepButton>
        </div>
      )}
    </div>
  );
}

/** The button that means all, or all but the head who is not there. */
function everyoneWord(all: boolean, isWithoutHead: boolean): string {
  if (isWithoutHead) return 'Yang lain hadir';
  return all ? 'Semua hadir' : 'Sisanya hadir';
}

function titleOf(waiting: number, awaited: number): string {
  if (awaited > 0) return 'Siapa yang datang?';
  return waiting > 0 ? 'Yang belum atau tidak lagi di dalam' : 'Semua dalam daftar sudah datang';
}
