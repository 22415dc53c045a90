import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { QrCode } from '#app/components/qr-code.tsx';

const ADDRESS = `https://sambang.kemenkeu.go.id/keaslian/${'7Z'.repeat(13)}`;
const drawn = renderToStaticMarkup(createElement(QrCode, { text: ADDRESS, label: 'Kode QR' }));

/** The dark modules that the drawn path covers. */
function modulesOf(svg: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => new Array<boolean>(size).fill(false));
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const row = modules[Number(y)];
    row?.fill(true, Number(x), Number(x) + Number(width));
  }
  return modules;
}

describe('a QR code', () => {
  it('draws exactly the modules of its text', () => {
    const { data, size } = encode(ADDRESS, { ecc: 'M', border: 4 });
    expect(drawn).toContain(`viewBox="0 0 ${size} ${size}"`);
    expect(modulesOf(drawn, size)).toEqual(data);
  });

  it('keeps the quiet zone that scanners need, and is dark enough to be read at all', () => {
    const size = Number(/viewBox="0 0 (\d+)/.exec(drawn)?.[1]);
    const modules = modulesOf(drawn, size);
    const edge = [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1];
    for (const at of edge) {
      expect(modules[at]?.includes(true)).toBe(false);
      expect(modules.some((row) => row[at])).toBe(false);
    }
    // The three finders: 7 × 7 with a dark rim.
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const) {
      expect(modules[y]?.slice(x, x + 7)).toEqual(new Array(7).fill(true));
    }
  });

  it('says what it is to those who cannot see it', () => {
    expect(drawn).toContain('role="img" aria-label="Kode QR"');
  });
});
