import type { parseArgs } from 'node:util';
import type { Doer } from '#app/commands/decide.server.ts';
import type { House } from '#app/commands/house.server.ts';
import type { Env } from '#app/env.server.ts';
import type { Actor } from '#app/domain/people/roles.ts';
import type { Result } from '#app/domain/result.ts';

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>;

/** What stands behind the command's words: options with their last value, and everything else. */
export interface Args {
  readonly option: (name: string) => string | null;
  /** A switch without value. */
  readonly flag: (name: string) => boolean;
  readonly rest: readonly string[];
  readonly json: boolean;
}

/** An opened data directory and the settings it was opened with. */
export interface Office {
  readonly house: House;
  readonly env: Env;
  readonly doer: Doer;
}

/** What a command has to say: `json` to machines, `text` to people. */
export interface Told {
  readonly json: unknown;
  readonly text: string;
}

/** Done, or refused with a reason in Indonesian; a refusal may have found something worth telling too. */
export type Outcome =
  | ({ readonly done: true } & Told)
  | ({ readonly done: false; readonly reason: string } & Partial<Told>);

export type Deed = (office: Office) => Outcome | Promise<Outcome>;

export interface Command {
  readonly words: readonly string[];
  /** What follows the words, as the help shows it. */
  readonly usage: string;
  readonly summary: string;
  readonly options?: Options;
  /** Reads the command line before anything is opened; a refusal is wrong usage, in Indonesian. */
  readonly read: (args: Args) => Result<Deed, string>;
}

/** Whoever sits at the machine; the record says that it was done from there. */
export const CLI_ACTOR: Actor = {
  kind: 'system',
  id: 'cli',
  name: 'Baris perintah',
  role: 'admin',
  officeKey: null,
  unitId: null,
  narasumberId: null,
};

export function done(json: unknown, text: string): Outcome {
  return { done: true, json, text };
}

export function refused(reason: string): Outcome {
  return { done: false, reason };
}
