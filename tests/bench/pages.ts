import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '#app/http/paths.ts';
import { aHouse } from '#tests/support/house.ts';
import { SECRET, staffCookie, type StaffRole } from '#tests/support/staff-member.ts';
import { serveOffice } from '#tests/support/served-office.ts';
import { type Measured, summed } from './measure.ts';
import { fillWithOpen } from './open-office.ts';

const SIZES = [1_000];
const WARM_UP = 5;
const RUNS = 15;

const PAGES: readonly { readonly name: string; readonly role: StaffRole; readonly path: string }[] =
  [
    { name: 'work list', role: 'secretariat', path: paths.inbox },
    { name: 'work list, page 2', role: 'secretariat', path: `${paths.inbox}?hal=2` },
    { name: 'work list, search', role: 'secretariat', path: `${paths.inbox}?q=kab` },
    { name: 'board, week', role: 'secretariat', path: `${paths.board}?hari=2026-12-07` },
    { name: 'board, month', role: 'secretariat', path: `${paths.board}?lihat=bulan` },
    { name: 'touched by closures', role: 'secretariat', path: paths.disruptions },
    { name: 'readiness', role: 'secretariat', path: paths.readiness },
    { name: 'the day', role: 'reception', path: paths.today },
  ];

/**
 * What the pages of an office with many open requests cost its server: processor time of one request,
 * and the longest stretch for which nobody else was served.
 */
export async function benchPages(sizes = SIZES): Promise<Measured[]> {
  const all: Measured[] = [];
  for (const size of sizes) {
    const house = aHouse();
    fillWithOpen(house, size);
    house.setNow('2026-12-07T01:30:00Z' as never);
    const dataDir = mkdtempSync(join(tmpdir(), 'sambang-bench-'));
    const settings = { DATA_DIR: dataDir, SESSION_SECRET: SECRET };
    const office = await serveOffice({ settings, services: house });
    const asking = fork(new URL('asking.ts', import.meta.url), { execArgv: ['--import', 'tsx'] });
    try {
      for (const page of PAGES) all.push(...(await measurePage(page)));
    } finally {
      asking.kill();
      await office.stop();
      rmSync(dataDir, { recursive: true });
    }

    async function measurePage({ name, role, path }: (typeof PAGES)[number]): Promise<Measured[]> {
      const question = { url: `${office.url}${path}`, cookie: await staffCookie(house, role) };
      for (let run = 0; run < WARM_UP; run += 1) await answerTo(asking, question);
      const [cpu, held]: [number[], number[]] = [[], []];
      let bytes = 0;
      for (let run = 0; run < RUNS; run += 1) {
        const seen = await observed(() => answerTo(asking, question));
        cpu.push(seen.cpu);
        held.push(seen.held);
        ({ bytes } = seen.answer);
      }
      const kilobytes = Math.round(bytes / 1000);
      return [
        summed(`${name} (${kilobytes} kB): processor`, size, cpu),
        summed(`${name} (${kilobytes} kB): loop held`, size, held),
      ];
    }
  }
  return all;
}

/** Processor time of this process and the longest hold of its loop while something is done. */
async function observed<T>(deed: () => Promise<T>) {
  await sleep(20);
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await sleep(5);
  delays.reset();
  const before = process.cpuUsage();
  const answer = await deed();
  const { user, system } = process.cpuUsage(before);
  await sleep(5);
  delays.disable();
  return { answer, cpu: (user + system) / 1000, held: delays.max / 1e6 };
}

interface Answer {
  readonly status: number;
  readonly bytes: number;
}

async function answerTo(
  asking: ChildProcess,
  question: { readonly url: string; readonly cookie: string },
): Promise<Answer> {
  const answered = once(asking, 'message');
  asking.send(question);
  const [answer] = (await answered) as [Answer];
  if (answer.status !== 200) throw new Error(`${question.url} answers ${answer.status}`);
  return answer;
}
