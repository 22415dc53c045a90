import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { ok, refuse, type Result } from '#app/domain/result.ts';

/** The text of a file that a person named. */
export function readTextFile(path: string): Result<string, string> {
  try {
    return ok(readFileSync(path, 'utf8'));
  } catch (error) {
    return refuse(`Berkas ${path} tidak dapat dibaca: ${whyNot(error)}.`);
  }
}

/** All of it under its name, or nothing: a half-written report is never mistaken for a whole one. */
export function writeTextFile(path: string, text: string): Result<null, string> {
  const draft = `${path}.${randomUUID()}.tmp`;
  try {
    const handle = openSync(draft, 'wx');
    try {
      writeWhole(handle, Buffer.from(text));
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(draft, path);
    return ok(null);
  } catch (error) {
    rmSync(draft, { force: true });
    return refuse(`Berkas ${path} tidak dapat ditulis: ${whyNot(error)}. Tidak ada yang ditulis.`);
  }
}

function writeWhole(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'tidak ditemukan',
  EISDIR: 'itu folder, bukan berkas',
  ENOTDIR: 'foldernya tidak ada',
  EACCES: 'tidak diizinkan',
  EPERM: 'tidak diizinkan',
  EROFS: 'tempatnya hanya dapat dibaca',
  ENOSPC: 'tempat penyimpanan penuh',
  EDQUOT: 'tempat penyimpanan penuh',
  ENAMETOOLONG: 'namanya terlalu panjang',
  EBUSY: 'sedang dipakai',
};

function whyNot(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code || String(error));
}
