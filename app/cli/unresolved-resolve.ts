import { type ChosenName, resolveName } from '#app/commands/resolve-name.server.ts';
import { BODIES } from '#app/domain/people/office.ts';
import { ok, refuse, type Result } from '#app/domain/result.ts';
import { type Args, type Command, done, refused } from './command.ts';
import { reasonOf } from './reason.ts';

export const unresolvedResolveCommand: Command = {
  words: ['unresolved', 'resolve'],
  usage: 'ID (--region CODE [--body B] | --body other|kl | --topics A,B)',
  summary: 'Menetapkan daerah atau topik yang dimaksud oleh nama dalam daftar lama.',
  options: {
    region: { type: 'string' },
    body: { type: 'string' },
    topics: { type: 'string' },
  },
  read: (args) => {
    const [id, ...more] = args.rest;
    if (id === undefined || more.length > 0) return refuse('Sebutkan tepat satu ID.');
    const choice = choiceOf(args);
    if (!choice.ok) return choice;
    return ok(({ house, doer }) => {
      const resolved = resolveName(house, doer, id, choice.value);
      if (resolved.ok) {
        return done({ id, ...resolved.value }, `${resolved.value.number} sudah dilengkapi.\n`);
      }
      return resolved.error.code === 'not-found'
        ? refused(`Nama dengan ID ${id} tidak ada, atau sudah diselesaikan.`)
        : refused(reasonOf(resolved.error));
    });
  },
};

function choiceOf({ option }: Args): Result<ChosenName, string> {
  const [regionCode, printedBody, topics] = [option('region'), option('body'), option('topics')];
  const ofRequester = regionCode !== null || printedBody !== null;
  if (ofRequester === (topics !== null)) return refuse('Sebutkan --region atau --topics.');
  if (topics !== null) {
    const codes = topics.split(',').map((code) => code.trim());
    return codes.includes('')
      ? refuse('--topics berisi kode topik yang dipisahkan koma.')
      : ok({ field: 'topics', topics: codes });
  }
  const body = printedBody === null ? null : BODIES.find((known) => known === printedBody);
  if (body === undefined) return refuse(`--body harus salah satu dari: ${BODIES.join(', ')}.`);
  return ok({ field: 'requester', body, regionCode });
}
