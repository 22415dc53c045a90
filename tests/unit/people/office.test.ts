import { describe, expect, it } from 'vitest';
import { normaliseName, officeKey } from '#app/domain/people/office.ts';
import { ownPath } from '#app/http/paths.ts';

const named = (name: string) =>
  officeKey({ body: 'other', regionCode: null, name, opd: null, asPrinted: null });

describe('the key of an office', () => {
  it('is the same however its name is written', () => {
    expect(named('Universitas  Gadjah-Mada')).toBe(named('universitas gadjah mada'));
    expect(normaliseName('Café')).toBe('cafe');
  });

  it('tells names of other scripts apart', () => {
    expect(named('日本 協会')).not.toBe(named('Министерство'));
    expect(named('日本 協会')).not.toBe('other:');
  });
});

describe('a path to come back to', () => {
  it.each(['/instansi', '/permohonan/K-2026-00001?hasil=x#temuan', '/a%20b'])(
    '%j is ours',
    (path) => {
      expect(ownPath(path, '/')).toBe(path);
    },
  );

  it.each(['//jahat', '/\\jahat', 'https://jahat', '/a\u2028b', '/／x', '/a b', '/a\\b', null])(
    '%j leads nowhere',
    (path) => {
      expect(ownPath(path, '/depan')).toBe('/depan');
    },
  );
});
