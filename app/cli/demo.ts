import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { systemClock } from '#app/clock.server.ts';
import { openHouse } from '#app/commands/open-house.server.ts';
import { type Env, loadEnv } from '#app/env.server.ts';
import { verify } from '#app/jobs/verify.server.ts';
import { describeError } from '#app/logger.server.ts';
import { clockOf } from '#app/services.server.ts';
import { EARLIEST, makeDemo } from './demo/make-demo.ts';
import { deskCodes } from './demo/desk-codes.ts';
import { pemdaLinks } from './demo/pemda-links.ts';
import { demoPeople } from './demo/people.ts';
import { progressTo } from './demo/progress.ts';
import { serveDemo } from './demo/serve-demo.ts';
import { signIns } from './demo/sign-ins.ts';
import { isEqual, totalsOf, totalsText } from './demo/totals.ts';
import {
  INVENTED_TEXT,
  KEPT_TEXT,
  madeText,
  notServing,
  readyText,
  signInText,
  tooEarly,
  UNSOUND_TEXT,
  USAGE,
  type WaysIn,
} from './demo/words.ts';
import { faultOf } from './fault.ts';
import { foundText } from './verify.ts';

const DATA_DIR = fileURLToPath(new URL('../../var/demo', import.meta.url));

const out = (text: string): void => void process.stdout.write(text);
const err = (text: string): void => void process.stderr.write(text);

interface Wish {
  readonly fresh: boolean;
  readonly serve: boolean;
}

/** The settings of the demo: its own data directory and secret, mail as files, a quiet log. */
function demoEnv(env: Env): Env {
  return {
    ...env,
    nodeEnv: 'development',
    dataDir: DATA_DIR,
    sessionSecret: env.sessionSecret ?? randomBytes(48).toString('base64'),
    smtpUrl: null,
    oidc: null,
    logLevel: env.logLevel === 'info' ? 'warn' : env.logLevel,
  };
}

/** Makes or keeps the data and tells what is in it; null where something is not as it should be. */
async function prepare(env: Env, { fresh }: Wish): Promise<WaysIn | null> {
  const began = performance.now();
  const now = env.clock ?? systemClock()();
  const { dataDir, baseUrl, mailFrom, sessionSecret } = env;
  const progress = progressTo(process.stdout);
  const isNew = await makeDemo({
    ...{ dataDir, now, baseUrl, mailFrom, sessionSecret },
    ...{ fresh, progress },
  });
  out(isNew ? madeText(Math.ceil((performance.now() - began) / 1000)) : KEPT_TEXT);
  const house = openHouse(env, clockOf(env));
  try {
    const totals = totalsOf(house.db, house.clock());
    out(`\n${totalsText(totals)}\n\n`);
    const found = verify({ db: house.db, dataDir });
    out(`${foundText(found)}${INVENTED_TEXT}\n`);
    // Kept data may have been worked with since; only a new making must give the printed totals.
    const isSound = found.ok && (!isNew || totals.every(isEqual));
    if (isSound) {
      const people = [...(await demoPeople(house, dataDir))];
      return {
        people,
        keys: [...signIns(house, dataDir)],
        links: pemdaLinks(house),
        codes: deskCodes(house),
      };
    }
    err(UNSOUND_TEXT);
    return null;
  } finally {
    house.db.$client.close();
  }
}

async function run(env: Env, wish: Wish): Promise<0 | 1> {
  if (env.clock !== null && env.clock < EARLIEST) {
    err(tooEarly(EARLIEST));
    return 1;
  }
  const enter = await prepare(env, wish);
  if (enter === null) return 1;
  if (!wish.serve) {
    out(signInText(enter, env.baseUrl));
    return 0;
  }
  const port = await serveDemo(env, (line) => out(`${line}\n`)).catch((error: unknown) => {
    err(notServing(describeError(error).message));
    return null;
  });
  if (port === null) return 1;
  const origin = env.port === 0 ? `http://localhost:${port}` : env.baseUrl;
  out(`${signInText(enter, origin)}\n${readyText(origin)}`);
  return 0;
}

function readWish(argv: readonly string[]): Wish | null {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: { fresh: { type: 'boolean' }, 'no-serve': { type: 'boolean' } },
    });
    return { fresh: values.fresh === true, serve: values['no-serve'] !== true };
  } catch {
    return null;
  }
}

// Whoever reads only the first lines (`| head`) closes the pipe; the making goes on all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const wish = readWish(process.argv.slice(2));
if (wish === null) {
  err(USAGE);
  process.exitCode = 2;
} else {
  const env = demoEnv(loadEnv({ forServer: false }));
  try {
    process.exitCode = await run(env, wish);
  } catch (error) {
    err(`${faultOf(error, env)}\n`);
    process.exitCode = 1;
  }
}
