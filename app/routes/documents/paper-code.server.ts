import type { PaperCode } from '#app/documents/paper/checkable.ts';
import { groupedCode } from '#app/domain/reservation/pass-code.ts';
import { paths } from '#app/http/paths.ts';
import type { Services } from '#app/services.server.ts';

/** A code as a paper shows it: to be scanned, and to be typed. */
export function paperCode({ baseUrl }: Pick<Services, 'baseUrl'>, code: string): PaperCode {
  return {
    grouped: groupedCode(code),
    address: `${baseUrl}${paths.authenticityOf(code)}`,
    typedAt: `${baseUrl}${paths.authenticity}`,
  };
}
