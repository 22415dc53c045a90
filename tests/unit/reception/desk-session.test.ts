import { describe, expect, it } from 'vitest';
import type { Instant } from '#app/domain/calendar/instant.ts';
import { isLeftAlone, opensByPin } from '#app/domain/reception/desk-session.ts';
import {
  deviceCodeOf,
  readDeviceCode,
  shownDeviceCode,
} from '#app/domain/reception/device-code.ts';

describe('a session by PIN', () => {
  it('opens the work of the desk, and what was recorded there', () => {
    expect(opensByPin('readDay', '/resepsionis')).toBe(true);
    expect(opensByPin('checkIn', '/resepsionis/permohonan/K-2026-00001')).toBe(true);
    expect(opensByPin('readStaff', '/ketidaksesuaian')).toBe(true);
    expect(opensByPin('tellLobbyArrival', '/lobi')).toBe(true);
  });

  it('opens no account, no settings, no decision, and nothing beside the desk', () => {
    expect(opensByPin('readStaff', '/akun')).toBe(false);
    expect(opensByPin('scanCode', '/akun/pin')).toBe(false);
    expect(opensByPin('manageResources', '/pengaturan/ruang')).toBe(false);
    expect(opensByPin('approve', '/resepsionis/permohonan/K-2026-00001')).toBe(false);
    expect(opensByPin('readDay', '/resepsionis-lain')).toBe(false);
    expect(opensByPin('readReport', '/laporan')).toBe(false);
  });
});

describe('a screen nobody touches', () => {
  const touched = '2026-12-07T02:00:00Z' as Instant;
  it('is left alone once the minutes are over, and not before', () => {
    expect(isLeftAlone(touched, '2026-12-07T02:10:59Z' as Instant, 10)).toBe(false);
    expect(isLeftAlone(touched, '2026-12-07T02:11:00Z' as Instant, 10)).toBe(true);
  });
});

describe("a device's code", () => {
  it('is read however it is typed', () => {
    const code = deviceCodeOf(Uint8Array.from([7, 33, 255, 0, 1, 9, 11, 12, 18, 20, 21, 31]));
    expect(code).toHaveLength(12);
    expect(readDeviceCode(shownDeviceCode(code))).toBe(code);
    expect(readDeviceCode(` ${shownDeviceCode(code).toLowerCase().replace(/-/g, ' ')} `)).toBe(
      code,
    );
    expect(readDeviceCode('OIL0-0000-0000')).toBe('011000000000');
  });

  it('is none where it is shorter, longer, or of other letters', () => {
    expect(readDeviceCode('7KQ2-M0ZC')).toBeNull();
    expect(readDeviceCode('7KQ2-M0ZC-3XHD-1')).toBeNull();
    expect(readDeviceCode('UUUU-UUUU-UUUU')).toBeNull();
  });
});
