import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '#app/cli/commands.ts';
import { aCommandLine } from '#tests/support/command-line.ts';

describe('the command line', () => {
  it('shows its help on stderr where no command is named, and on stdout where it is asked for', async () => {
    const cli = aCommandLine();
    const bare = await cli.run();
    expect(bare).toMatchObject({ exit: 2, out: '' });
    const asked = await cli.run('--help');
    expect(asked).toMatchObject({ exit: 0, err: '' });
    expect(asked.out).toBe(bare.err);
    for (const { words } of COMMANDS) expect(asked.out).toContain(`\n  ${words.join(' ')}`);
  });

  it.each(COMMANDS.map(({ words }) => words))('%s %s tells how it is called', async (...words) => {
    const cli = aCommandLine();
    const { exit, out } = await cli.run(...words.filter(Boolean), '--help');
    expect(exit).toBe(0);
    expect(out).toContain(`npm run sambang -- ${words.filter(Boolean).join(' ')}`);
    expect(existsSync(cli.dataDir)).toBe(false);
  });

  it.each([
    [['foo'], 'Perintah tidak dikenal: foo.'],
    [['import'], 'Perintah tidak dikenal: import.'],
    [['import', 'consultations'], 'Sebutkan sekurang-kurangnya satu berkas CSV.'],
    [['import', 'consultations', 'a.csv', '--mode', 'daring'], '--mode harus salah satu dari'],
    [['import', 'holidays'], 'Sebutkan tepat satu berkas CSV.'],
    [['import', 'regions', 'a.csv', 'b.csv'], 'Sebutkan tepat satu berkas CSV.'],
    [['report'], 'Sebutkan bulannya'],
    [['report', '--month', '2023-13'], 'Sebutkan bulannya'],
    [['report', '--month'], 'Opsi --month memerlukan nilai.'],
    [['report', '--month', ''], 'Opsi --month tidak boleh kosong.'],
    [['report', '--month', '2023-12', '--format', 'pdf'], 'Bentuk pdf belum tersedia.'],
    [['report', '2023-12'], 'Tidak dikenal: 2023-12.'],
    [['verify', '--fix'], 'Opsi --fix tidak dikenal.'],
    [['verify', '--json=ya'], 'Opsi --json tidak memakai nilai.'],
    [['verify', '--data-dir'], 'Opsi --data-dir memerlukan nilai.'],
    [['outbox', 'drain', 'now'], 'Tidak dikenal: now.'],
    [['unresolved', 'resolve'], 'Sebutkan tepat satu ID.'],
    [['unresolved', 'resolve', 'x'], 'Sebutkan --region atau --topics.'],
    [['unresolved', 'resolve', 'x', '--region', '12.73', '--topics', 'DAU'], 'Sebutkan --region'],
    [['user', 'create', '--email', 'bukan surel', '--name', 'A', '--role', 'admin'], '--email'],
    [['user', 'create', '--email', 'a@b.id', '--name', 'A', '--role', 'bos'], 'Sebutkan --role'],
    [['user', 'create', '--email', 'a@b.id', '--role', 'admin'], 'Sebutkan --name'],
    [['api-key', 'create', '--name', 'A', '--role', 'pemda'], 'Kunci pemda memerlukan --body.'],
    [['api-key', 'create', '--name', 'A', '--role', 'unit'], 'Kunci unit memerlukan --unit.'],
  ])('%j is wrong usage, and nothing is made', async (argv, reason) => {
    const cli = aCommandLine();
    const { exit, out, err } = await cli.run(...argv);
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(reason);
    expect(err).toContain('Pemakaian: npm run sambang -- ');
    expect(existsSync(cli.dataDir)).toBe(false);
  });

  it('prints one JSON document also where it refuses', async () => {
    const cli = aCommandLine();
    expect((await cli.run('--json')).json()).toEqual({ error: 'Perintah belum disebut.' });
    const wrong = await cli.run('report', '--month', 'desember', '--json');
    expect(wrong.json()).toEqual({ error: 'Sebutkan bulannya, misalnya --month 2023-12.' });
    const csv = await cli.run('report', '--month', '2023-12', '--format', 'csv', '--json');
    expect([csv.exit, csv.err.includes('--out FILE')]).toEqual([2, true]);
    const missing = await cli.run('import', 'holidays', 'tidak-ada.csv', '--json');
    expect(missing.exit).toBe(1);
    expect(missing.json()).toEqual({ error: missing.err.trim() });
    expect(missing.err).toContain('tidak-ada.csv tidak dapat dibaca: tidak ditemukan.');
  });

  it('takes its own options before the command as well as behind it', async () => {
    const cli = aCommandLine();
    const other = `${cli.dataDir}-lain`;
    const ran = await cli.run('--json', '--data-dir', other, 'verify');
    expect(ran.exit).toBe(0);
    expect(ran.json()).toMatchObject({ ok: true, problems: [] });
    expect([existsSync(other), existsSync(cli.dataDir)]).toEqual([true, false]);
  });
});
