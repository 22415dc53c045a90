import type { PreviousUpload, Upload } from 'tus-js-client';

/** The library's own mark of an upload it keeps the address of. */
const MARK = 'tus::';

/** By what a file is known again on this device, for one draft. */
export function uploadKey(endpoint: string, file: File, bytes: number): string {
  return [endpoint, file.name, file.size, file.lastModified, bytes].join('|');
}

/** Tries of the same file that broke off; none where the browser keeps nothing. */
export async function pastUploads(upload: Upload): Promise<PreviousUpload[]> {
  try {
    return await upload.findPreviousUploads();
  } catch {
    return [];
  }
}

/** Names of files that this device began to send for a draft and did not finish. */
export function unfinishedNames(endpoint: string): string[] {
  try {
    return Object.keys(window.localStorage)
      .filter((key) => key.startsWith(`${MARK}${endpoint}|`))
      .map((key) => key.slice(`${MARK}${endpoint}|`.length).split('|')[0] ?? '')
      .filter((name) => name !== '');
  } catch {
    // Shut off in this browser.
    return [];
  }
}
