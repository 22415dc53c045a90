import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from '@remix-run/node';
import { addTopicUnit, dropTopicUnit, endTopicUnit } from '#app/commands/topic-units.server.ts';
import { formatDate } from '#app/copy/dates.ts';
import { validityWords } from '#app/copy/unit-requests.ts';
import { dayOf } from '#app/domain/calendar/zones.ts';
import { validityOn } from '#app/domain/schedule/topic-unit.ts';
import { zTopicUnitEndPage, zTopicUnitPage } from '#app/forms/unit-requests.ts';
import { paths } from '#app/http/paths.ts';
import { referenceOf } from '#app/queries/reference.server.ts';
import { listUnits } from '#app/queries/resources.server.ts';
import { requireStaff } from '../guards/staff.server.ts';
import { requireForm } from '../guards/page-form.server.ts';
import { readForm } from '#app/forms/read-form.ts';
import { invalidAnswer, refusedAnswer } from '../guards/refused.server.ts';
import { redirect } from '@remix-run/node';
import { withDone } from '#app/http/paths.ts';

/** Which units answer for a topic: today, from some day on, or once. */
export async function loadTopicUnits(args: LoaderFunctionArgs) {
  const { services } = await requireStaff(args, 'manageResources');
  const reference = referenceOf(services.db);
  const topic = reference.topics.get(args.params.code ?? '');
  if (topic === undefined) throw data(null, { status: 404 });
  const today = dayOf(services.clock());
  const units = listUnits(services.db);
  const nameOf = (id: string): string => units.find((unit) => unit.id === id)?.name ?? id;
  const rows = reference.topicUnits
    .filter(({ topicCode }) => topicCode === topic.code)
    .map((row) => {
      const validity = validityOn(row, today);
      return {
        ...{ id: row.id, unit: nameOf(row.unitId), validity, validTo: row.validTo },
        words: validityWords(validity),
        span: `mulai ${formatDate(row.validFrom)}${row.validTo === null ? '' : ` sampai ${formatDate(row.validTo)}`}`,
      };
    });
  return { topic, rows, units, today, newId: services.newId() };
}

/** Adds a unit, or ends or takes out one that stands there. */
export async function doTopicUnits(args: ActionFunctionArgs) {
  const { services, actor, doer } = await requireStaff(args, 'manageResources');
  const { code = '' } = args.params;
  const form = await requireForm(args.request);
  const isNew = form.has('unitId');
  if (isNew) {
    const sent = readForm(form, zTopicUnitPage);
    if (sent.status !== 'success') return invalidAnswer(sent);
    const { id, validTo = null, ...rest } = sent.value;
    const added = addTopicUnit(services, doer, code, { ...rest, validTo }, id);
    return added.ok ? saved(code) : refusedAnswer(sent, added.error, actor);
  }
  const sent = readForm(form, zTopicUnitEndPage);
  if (sent.status !== 'success') return invalidAnswer(sent);
  const { id, validTo = null, hapus } = sent.value;
  const changed = hapus
    ? dropTopicUnit(services, doer, id)
    : endTopicUnit(services, doer, id, validTo);
  return changed.ok ? saved(code) : refusedAnswer(sent, changed.error, actor);
}

function saved(code: string) {
  return redirect(withDone(paths.topicUnits(code), 'tersimpan'));
}
