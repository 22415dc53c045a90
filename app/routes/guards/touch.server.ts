/**
 * Did a person ask for this, or the page by itself? A list that renews itself must not keep a screen
 * open that nobody stands at. Browsers say of each request where it comes from; one that says nothing
 * is believed, but for a stream and for the data of a page.
 */
export function isTouch({ method, url, headers }: Request): boolean {
  if (method !== 'GET' && method !== 'HEAD') return true;
  const mode = headers.get('Sec-Fetch-Mode');
  if (mode !== null) return headers.get('Sec-Fetch-User') === '?1';
  if (headers.get('Accept')?.includes('text/event-stream')) return false;
  return !new URL(url).searchParams.has('otomatis');
}
