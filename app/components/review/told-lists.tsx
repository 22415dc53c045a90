import { paths } from '#app/http/paths.ts';
import { Section } from '../blocks.tsx';
import { ButtonLink } from '../button.tsx';
import { MessageThread, type ThreadItem } from '../message-thread.tsx';
import { NoteList, type ShownNote } from '../notes.tsx';
import { NotulaText, type ShownNotula } from '../notula.tsx';

/** What was written to and fro, and where to go on writing. */
export function ReviewThread({
  number,
  thread,
}: {
  readonly number: string;
  readonly thread: readonly ThreadItem[];
}) {
  return (
    <Section title="Pesan dengan pemohon" id="pesan">
      <MessageThread items={thread} none="Belum ada yang ditulis tentang permohonan ini." />
      <p className="no-print mt-4">
        <ButtonLink href={paths.reviewMessages(number)} look="secondary" icon="mail">
          {thread.length === 0 ? 'Tulis pesan' : 'Buka pesan'}
        </ButtonLink>
      </p>
    </Section>
  );
}

/** What was discussed, once somebody has written it down. */
export function ReviewNotula({
  number,
  notula,
}: {
  readonly number: string;
  readonly notula: ShownNotula | null;
}) {
  if (notula === null) return null;
  return (
    <Section title="Notula" id="notula">
      <div className="card">
        <NotulaText notula={notula} />
        <p className="no-print mt-4">
          <ButtonLink href={paths.reviewNotulaPaper(number)} look="secondary" icon="file">
            Notula (PDF)
          </ButtonLink>
        </p>
      </div>
    </Section>
  );
}

/** What colleagues noted, and where to note more; the contact centre's remarks stand here too. */
export function ReviewNotes({
  number,
  notes,
  mayWrite,
}: {
  readonly number: string;
  readonly notes: readonly ShownNote[];
  readonly mayWrite: boolean;
}) {
  return (
    <Section title="Catatan internal" id="catatan">
      <NoteList notes={notes} />
      {mayWrite && (
        <p className="no-print mt-4">
          <ButtonLink href={paths.reviewNotes(number)} look="secondary">
            Tulis catatan
          </ButtonLink>
        </p>
      )}
    </Section>
  );
}
