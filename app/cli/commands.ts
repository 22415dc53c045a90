import { apiKeyCreateCommand } from './api-key-create.ts';
import type { Command } from './command.ts';
import { importConsultationsCommand } from './import-consultations.ts';
import { importHolidaysCommand } from './import-holidays.ts';
import { importRegionsCommand } from './import-regions.ts';
import { jobsRunCommand } from './jobs-run.ts';
import { outboxDrainCommand } from './outbox-drain.ts';
import { reportCommand } from './report.ts';
import { searchRebuildCommand } from './search-rebuild.ts';
import { unresolvedListCommand } from './unresolved-list.ts';
import { unresolvedResolveCommand } from './unresolved-resolve.ts';
import { userCreateCommand } from './user-create.ts';
import { verifyCommand } from './verify.ts';

/** The office's command line, in the order of its help. */
export const COMMANDS: readonly Command[] = [
  importConsultationsCommand,
  unresolvedListCommand,
  unresolvedResolveCommand,
  importHolidaysCommand,
  importRegionsCommand,
  reportCommand,
  userCreateCommand,
  apiKeyCreateCommand,
  verifyCommand,
  searchRebuildCommand,
  outboxDrainCommand,
  jobsRunCommand,
];
