import { writeNote } from '#app/commands/notes.server.ts';
import { ok } from '#app/domain/result.ts';
import { zNote } from '#app/forms/note.ts';
import { zNoteMade } from '#app/http/api/schemas/note.ts';
import { type Endpoint, operation, refused } from './operation.server.ts';

const make = operation({
  summary: 'Mencatat sesuatu untuk sesama pegawai; tidak pernah tampil bagi pemda.',
  deed: 'writeNote',
  body: zNote,
  success: { status: 201, schema: zNoteMade },
  problems: ['not-found'],
  answer: (call) => {
    const { services, doer, params, body } = call;
    const made = writeNote(services, doer, params.number ?? '', body.words);
    return made.ok ? ok({ body: made.value }) : refused(made.error, call);
  },
});

export const notes: Endpoint = () => ({ POST: make });
