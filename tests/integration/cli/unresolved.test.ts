import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { auditEntries, reservations } from '#db/schema/index.ts';
import { aCommandLine, type CommandLine } from '#tests/support/command-line.ts';

const REGISTER = `date,requester,topics,guests
2023-12-13,Kab. Tomohon (Bupati),DAU,3
2023-12-14,DPRD Kab. Sibolga,"DAU, Entah",2
2023-12-15,Maju Jaya Kab. Sleman,DBH,1`;

interface Item {
  readonly id: string;
  readonly number: string;
  readonly field: string;
  readonly printed: string;
}

async function withOpenNames(): Promise<CommandLine> {
  const cli = aCommandLine();
  const file = cli.file('tatap_muka.csv', REGISTER);
  expect((await cli.run('import', 'consultations', file)).exit).toBe(0);
  return cli;
}

async function openNames(cli: CommandLine): Promise<readonly Item[]> {
  const { json } = await cli.run('unresolved', 'list', '--json');
  return (json() as { items: Item[] }).items;
}

function read(cli: CommandLine, number = '') {
  return cli.house().db.select().from(reservations).where(eq(reservations.number, number)).get();
}

describe('names that a register left open', () => {
  it('are listed with what they may mean', async () => {
    const cli = await withOpenNames();
    const names = (await openNames(cli)).map(({ number, field, printed }) => [
      number,
      field,
      printed,
    ]);
    expect(names).toEqual([
      ['K-2023-00001', 'requester', 'Kab. Tomohon (Bupati)'],
      ...(await openNames(cli)).slice(1, 3).map((it) => ['K-2023-00002', it.field, it.printed]),
      ['K-2023-00003', 'requester', 'Maju Jaya Kab. Sleman'],
    ]);
    expect((await cli.run('unresolved', 'list')).out).toContain('Mungkin: Kota Tomohon (71.73).');
  });

  it('are settled by a person: the office is known, the printed text and the register stay', async () => {
    const cli = await withOpenNames();
    const [tomohon] = await openNames(cli);
    const argv = ['unresolved', 'resolve', tomohon?.id ?? '', '--region', '71.73'];
    const done = await cli.run(...argv, '--json');
    expect(done.json()).toEqual({ id: tomohon?.id, number: 'K-2023-00001' });
    const row = read(cli, 'K-2023-00001');
    expect(row).toMatchObject({
      revision: 2,
      status: 'completed',
      regionCode: '71.73',
      officeKey: 'pemda:71.73',
      asPrinted: 'Kab. Tomohon (Bupati)',
      visitOn: '2023-12-13',
      guestsHeld: 3,
    });
    expect(row?.importKey).not.toBeNull();
    const last = cli.house().db.select().from(auditEntries).all().at(-1);
    expect(last).toMatchObject({
      action: 'reservation.nameResolved',
      subject: row?.id,
      revision: 2,
      details: { to: 'completed', field: 'requester', body: 'pemda', regionCode: '71.73' },
    });
    const again = await cli.run(...argv);
    expect(again.exit).toBe(1);
    expect(again.err).toContain('tidak ada, atau sudah diselesaikan');
    expect((await cli.run('verify')).exit).toBe(0);
    const report = (await cli.run('report', '--month', '2023-12')).json();
    expect(report).toMatchObject({
      tatapMuka: {
        guestTotal: 6,
        rows: [{ requester: 'Kab. Tomohon (Bupati)', code: '71.73' }, {}, {}],
      },
    });
  });

  it('keep the body that was printed, unless a person knows better', async () => {
    const cli = await withOpenNames();
    const names = await openNames(cli);
    const council = names.find(
      ({ number, field }) => number.endsWith('2') && field === 'requester',
    );
    const firm = names.find(({ number }) => number.endsWith('3'));
    await cli.run('unresolved', 'resolve', council?.id ?? '', '--region', '12.73');
    expect(read(cli, council?.number)).toMatchObject({ officeKey: 'dprd:12.73', officeName: null });
    await cli.run('unresolved', 'resolve', firm?.id ?? '', '--body', 'other');
    expect(read(cli, firm?.number)).toMatchObject({
      officeKey: 'other:majujayakabsleman',
      officeName: 'Maju Jaya Kab. Sleman',
    });
  });

  it('give their topics to the consultation, beside those that were certain', async () => {
    const cli = await withOpenNames();
    const topic = (await openNames(cli)).find(({ field }) => field === 'topics');
    await cli.run('unresolved', 'resolve', topic?.id ?? '', '--topics', 'DBH,DAU');
    expect(read(cli, topic?.number)?.topics).toEqual(['DAU', 'DBH']);
  });

  it.each([
    ['requester', ['--region', '99.99'], 'tidak ada dalam daftar'],
    ['requester', ['--region', '31.71'], 'wilayah administratif'],
    ['requester', ['--body', 'pemda'], 'memerlukan kode daerah'],
    ['requester', ['--topics', 'DAU'], 'Nama ini nama pemohon'],
    ['topics', ['--topics', 'ENTAH'], 'Topik "ENTAH" tidak ada'],
    ['topics', ['--region', '12.73'], 'Nama ini nama topik'],
  ])('refuse for a %s the choice %j', async (field, choice, reason) => {
    const cli = await withOpenNames();
    const name = (await openNames(cli)).find((it) => it.field === field);
    const { exit, err } = await cli.run('unresolved', 'resolve', name?.id ?? '', ...choice);
    expect(exit).toBe(1);
    expect(err).toContain(reason);
    expect(await openNames(cli)).toHaveLength(4);
    expect(read(cli, name?.number)?.revision).toBe(1);
  });
});
