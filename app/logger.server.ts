import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino';
import type { Env } from '#app/env.server.ts';

export type { Logger } from 'pino';

/** Structured log, one JSON line an event, to stdout unless told otherwise. Never given personal data. */
export function createLogger(level: Env['logLevel'], destination?: DestinationStream): Logger {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What the log may say of a bug. */
export interface LoggedError {
  readonly name: string;
  readonly message: string;
  readonly frames: readonly string[];
  readonly cause?: LoggedError;
}

/**
 * Name, message and frames of a bug, without the values of a failed statement: the database repeats
 * them in its message, and they are people's.
 */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, message: '', frames: [] };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: error.message.replace(/\s*\bparams:[\s\S]*/, ''),
    frames: frames.map((line) => line.trim()),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  };
}
