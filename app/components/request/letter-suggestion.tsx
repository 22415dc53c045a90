import type { MouseEvent } from 'react';
import { agreementOf, type LetterField } from '#app/domain/reservation/letter-suggestions.ts';
import { Button } from '../button.tsx';
import { Icon } from '../icon.tsx';
import type { Suggestion } from './letter-page.ts';

type Accept = (fields: readonly LetterField[]) => void;

interface SuggestionLineProps {
  readonly suggestion: Suggestion;
  /** What stands in the field now. */
  readonly typed: string;
  readonly label: string;
  readonly accept: Accept;
}

/** What was read for one field, waiting to be accepted; without script its button saves it. */
export function SuggestionLine({ suggestion, typed, label, accept }: SuggestionLineProps) {
  const { field, value, shown } = suggestion;
  const agreement = agreementOf(typed, value);
  if (agreement === 'same') {
    return (
      <p className="flex items-center gap-1.5 text-sm text-good">
        <Icon name="check" /> Sesuai dengan yang terbaca di surat
      </p>
    );
  }
  const differs = agreement === 'different';
  return (
    <div
      className={`flex max-w-xl flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded border-l-4 px-3 py-1.5 ${differs ? 'border-gold bg-warn-bg' : 'border-info bg-info-bg'}`}
    >
      <p className="min-w-0 flex-1 basis-48 break-words">
        {differs && (
          <span className="block text-sm font-semibold text-warn">
            <Icon name="alert" className="mr-1 align-[-0.15em]" />
            Berbeda dengan isian ini; mohon periksa
          </span>
        )}
        <span className="block text-sm text-soft">Terbaca di surat:</span>
        <strong>{shown}</strong>
      </p>
      <Button
        look="secondary"
        name="use"
        value={field}
        aria-label={`Pakai ${shown} sebagai ${label.toLowerCase()}`}
        onClick={(event) => acceptHere(event, [field], accept)}
      >
        Pakai
      </Button>
    </div>
  );
}

interface AllSuggestionsProps {
  readonly suggestions: readonly Suggestion[];
  readonly typed: Readonly<Record<string, string>>;
  readonly accept: Accept;
}

/** All that was read in one tap, where there is more than one line that is not there yet. */
export function AllSuggestions({ suggestions, typed, accept }: AllSuggestionsProps) {
  const open = suggestions.filter(
    ({ field, value }) => agreementOf(typed[field] ?? '', value) !== 'same',
  );
  if (open.length < 2) return null;
  const overwrites = open.some(({ field }) => (typed[field] ?? '') !== '');
  return (
    <div className="mb-6 flex max-w-xl flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg border border-info bg-info-bg px-4 py-3">
      <p className="min-w-0 flex-1 basis-56">
        <strong>{open.length} keterangan terbaca di surat.</strong> Periksa satu per satu, atau
        pakai semua lalu periksa{overwrites && '; isian yang berbeda diganti'}.
      </p>
      <Button
        look="secondary"
        name="use"
        value="all"
        onClick={(event) => {
          acceptHere(
            event,
            open.map(({ field }) => field),
            accept,
          );
        }}
      >
        Pakai semua
      </Button>
    </div>
  );
}

function acceptHere(
  event: MouseEvent<HTMLButtonElement>,
  fields: readonly LetterField[],
  accept: Accept,
): void {
  event.preventDefault();
  accept(fields);
}
