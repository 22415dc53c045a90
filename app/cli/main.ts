import { loadEnv } from '#app/env.server.ts';
import { run } from './run.ts';

// Whoever reads only the first lines (`| head`) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  loadEnv: () => loadEnv({ forServer: false, json: process.argv.includes('--json') }),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
