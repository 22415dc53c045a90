import { describe, expect, it } from 'vitest';
import { apiKeys, auditEntries, units, users } from '#db/schema/index.ts';
import { hashSecret } from '#db/secret.server.ts';
import { actorOfKey } from '#app/queries/api-key.server.ts';
import { aCommandLine } from '#tests/support/command-line.ts';

const USER = ['user', 'create', '--email', 'Rina@Kemenkeu.go.id', '--name', 'Rina'] as const;

describe('user create', () => {
  it('gives a one-time link, of which only the hash is kept', async () => {
    const cli = aCommandLine({ BASE_URL: 'https://sambang.test' });
    const ran = await cli.run(...USER, '--role', 'unit', '--unit', 'Direktorat A', '--json');
    const made = ran.json() as Record<string, string>;
    expect(made).toEqual({
      id: expect.any(String),
      email: 'rina@kemenkeu.go.id',
      name: 'Rina',
      role: 'unit',
      activationUrl: expect.stringMatching(/^https:\/\/sambang\.test\/aktivasi\/[\w-]{43}$/),
    });
    const { db } = cli.house();
    const token = made.activationUrl?.split('/').at(-1) ?? '';
    const [row] = db.select().from(users).all();
    expect(row).toMatchObject({ id: made.id, activationHash: hashSecret(token) });
    expect(db.select().from(units).all()).toEqual([{ id: row?.unitId, name: 'Direktorat A' }]);
    const [line] = db.select().from(auditEntries).all();
    expect(line).toMatchObject({ action: 'user.created', actorName: 'Baris perintah' });
    expect(JSON.stringify(line)).not.toContain('Rina');
  });

  it('refuses an address that has an account, and a pemda', async () => {
    const cli = aCommandLine();
    await cli.run(...USER, '--role', 'admin');
    const again = await cli.run(...USER, '--role', 'admin');
    expect(again).toMatchObject({ exit: 1, err: 'Alamat surel ini sudah terdaftar.\n' });
    const pemda = await cli.run(
      'user',
      'create',
      '--email',
      'a@b.id',
      '--name',
      'A',
      '--role',
      'pemda',
    );
    expect([pemda.exit, pemda.err]).toEqual([
      1,
      expect.stringContaining('Pemda masuk dengan kode'),
    ]);
  });
});

describe('api-key create', () => {
  const KEY = ['api-key', 'create', '--name', 'Portal', '--role'] as const;

  it('shows a key once that speaks for its office', async () => {
    const cli = aCommandLine();
    const argv = [...KEY, 'pemda', '--region', '71.03', '--body', 'dprd', '--opd', 'Sekwan'];
    const made = (await cli.run(...argv, '--json')).json() as { id: string; key: string };
    expect(made).toEqual({
      id: expect.any(String),
      name: 'Portal',
      role: 'pemda',
      key: expect.stringMatching(/^sambang_[\w-]{43}$/),
    });
    const { db } = cli.house();
    expect(actorOfKey(db, hashSecret(made.key))).toMatchObject({
      role: 'pemda',
      officeKey: 'dprd:71.03',
    });
    expect(JSON.stringify(db.select().from(apiKeys).all())).not.toContain(made.key);
    const human = await cli.run(...KEY, 'auditor');
    expect(human.out).toMatch(/\nsambang_[\w-]{43}\n$/);
  });

  it.each([
    [['pemda', '--region', '99.99', '--body', 'pemda'], 'Kode daerah "99.99" tidak ada'],
    [['pemda', '--region', '31.71', '--body', 'pemda'], 'wilayah administratif'],
  ])('refuses %j', async (argv, reason) => {
    const cli = aCommandLine();
    const { exit, err } = await cli.run(...KEY, ...argv);
    expect(exit).toBe(1);
    expect(err).toContain(reason);
    expect(cli.house().db.select().from(apiKeys).all()).toEqual([]);
  });

  it('names a body without region by its office', async () => {
    const cli = aCommandLine();
    const wrong = await cli.run(...KEY, 'pemda', '--body', 'kl');
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining('memerlukan --office')]);
    const right = await cli.run(...KEY, 'pemda', '--body', 'kl', '--office', 'BPK RI', '--json');
    expect(right.exit).toBe(0);
    expect(cli.house().db.select().from(apiKeys).all()[0]?.officeKey).toBe('kl:bpkri');
  });
});
