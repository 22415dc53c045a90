import { useEffect, useState, useSyncExternalStore } from 'react';
import { useRevalidator } from '@remix-run/react';
import { paths } from '#app/http/paths.ts';
import type { LetterPage } from '../letter-page.ts';
import { askForLetter } from './ask-for-letter.ts';
import { AT_REST, type Hearing, LetterSender, type SendingState } from './letter-sender.ts';
import { unfinishedNames } from './past-uploads.ts';

export interface LetterSending {
  readonly sender: LetterSender;
  readonly state: SendingState;
  /** Our script is at work; before that the form works as it stands. */
  readonly isLive: boolean;
  /** Files that broke off here earlier and can be gone on with. */
  readonly unfinished: readonly string[];
}

/** The sending of a draft's letter; once it is there, the page's data is read anew and nothing typed is lost. */
export function useLetterSender({
  draftId,
  limits,
}: Pick<LetterPage, 'draftId' | 'limits'>): LetterSending {
  const { revalidate } = useRevalidator();
  const [live, setLive] = useState<readonly string[] | null>(null);
  const [sender] = useState(() => {
    const endpoint = paths.draftUploads(draftId);
    return new LetterSender({
      fileBytes: limits.fileBytes,
      send: (file, hear) => sendLater(file, { endpoint, pieceBytes: limits.pieceBytes }, hear),
      take: (ids) => askForLetter(paths.assembleDraftLetter(draftId), ids),
      taken: revalidate,
    });
  });
  const state = useSyncExternalStore(sender.subscribe, sender.state, () => AT_REST);
  useEffect(() => setLive(unfinishedNames(paths.draftUploads(draftId))), [draftId]);
  return { sender, state, isLive: live !== null, unfinished: live ?? [] };
}

/** The protocol's library is only loaded when there is something to send. */
function sendLater(
  file: File,
  options: { readonly endpoint: string; readonly pieceBytes: number },
  hear: Hearing,
): () => void {
  let isOver = false;
  let end: () => void = () => {
    isOver = true;
  };
  import('./send-file.ts')
    .then(({ sendFile }) => {
      if (!isOver) end = sendFile(file, options, hear);
    })
    .catch(() => hear.fails(null));
  return () => end();
}
