import { pageErrorOf } from '#app/copy/page-errors.ts';

/** A file has no page around it: what a guard refuses is said in two lines of text. */
export async function answerFile(file: () => Promise<Response>): Promise<Response> {
  try {
    return await file();
  } catch (thrown) {
    const status = statusOf(thrown);
    if (status === null) throw thrown;
    const { title, text, advice } = pageErrorOf(status);
    return new Response(`${title}. ${text}\n${advice}\n`, {
      status,
      headers: {
        'Content-Type': 'text/plain; charset=utf-8',
        'Cache-Control': 'private, no-store',
      },
    });
  }
}

/** Status of what was thrown with `data(…)`; null for a redirect and for a bug. */
function statusOf(thrown: unknown): number | null {
  if (typeof thrown !== 'object' || thrown === null || !('init' in thrown)) return null;
  const init = thrown.init as ResponseInit | null | undefined;
  return init?.status ?? null;
}
