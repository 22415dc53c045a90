import { describe, expect, it } from 'vitest';
import {
  modeOfFileName,
  readMode,
  readRegisterRow,
  registerKey,
  type RegisterCells,
  type RegisterRow,
} from '#app/domain/directory/register-row.ts';
import { valueOf } from '#tests/support/directory.ts';

const CELLS: RegisterCells = {
  date: '2023-12-04',
  requester: 'Prov. Papua (DPRD)',
  topics: 'Otsus',
  guests: '5',
};

function read(cells: Partial<RegisterCells>) {
  return readRegisterRow({ ...CELLS, ...cells }, { mode: 'tatapMuka' });
}

describe('readRegisterRow', () => {
  it('takes a line over as printed', () => {
    expect(valueOf(read({ requester: ' Prov. Papua (DPRD) ' }))).toEqual({
      date: '2023-12-04',
      mode: 'tatapMuka',
      requester: 'Prov. Papua (DPRD)',
      topics: 'Otsus',
      guests: 5,
    });
  });

  it.each([
    ['0', 0],
    [' 12 ', 12],
    ['', null],
    [null, null],
  ])('reads %j as %j guests', (guests, expected) => {
    expect(valueOf(read({ guests })).guests).toBe(expected);
  });

  it.each(['lima', '5 orang', '2.5', '-1', '+5', '1e2', '99999999999999999999'])(
    'refuses %s guests',
    (guests) => {
      expect(read({ guests })).toEqual({
        ok: false,
        error: { code: 'guestsNotWhole', value: guests },
      });
    },
  );

  it.each([
    ['2023-02-30', 'dateUnreal'],
    ['2023-13-01', 'dateUnreal'],
    ['2023-02-29', 'dateUnreal'],
    ['0203-12-04', 'dateFar'],
    ['3023-12-04', 'dateFar'],
    ['4 Desember 2023', 'dateShape'],
    ['04/12/2023', 'dateShape'],
    ['2023-12-4', 'dateShape'],
    ['', 'dateShape'],
  ])('refuses the date %j as %s', (date, code) => {
    expect(read({ date })).toEqual({ ok: false, error: { code, value: date } });
  });

  it('takes a leap day over and refuses a line without a requester', () => {
    expect(read({ date: '2024-02-29' }).ok).toBe(true);
    expect(read({ requester: '  ' })).toMatchObject({ error: { code: 'requesterBlank' } });
  });
});

describe('the mode', () => {
  it.each([
    ['tatapMuka', 'tatapMuka'],
    ['Tatap Muka', 'tatapMuka'],
    ['videoConference', 'videoConference'],
    ['Video Conference', 'videoConference'],
    ['vicon', 'videoConference'],
    ['daring', null],
    ['', null],
  ])('%j is %j', (text, mode) => {
    expect(readMode(text)).toBe(mode);
  });

  it.each([
    ['consultations_2023-12_tatap_muka.csv', 'tatapMuka'],
    ['Tatap-Muka Maret.csv', 'tatapMuka'],
    ['tatapmuka.csv', 'tatapMuka'],
    ['data/video/tatap_muka.csv', 'tatapMuka'],
    ['C:\\vicon\\tatap_muka.csv', 'tatapMuka'],
    ['consultations_2023-03_vicon.csv', 'videoConference'],
    ['video-conference.csv', 'videoConference'],
    ['vicon_dan_tatap_muka.csv', null],
    ['register.csv', null],
  ])('the file %s tells %j', (fileName, mode) => {
    expect(modeOfFileName(fileName)).toBe(mode);
  });
});

describe('registerKey', () => {
  const row: RegisterRow = valueOf(read({ requester: 'Kab. Toli Toli', topics: 'DAU, DBH' }));

  it('is the same for another spelling of the same line', () => {
    const again = { ...row, requester: 'KAB. TOLI-TOLI', topics: 'DAU,  DBH', guests: null };
    expect(registerKey(again, 1)).toBe(registerKey(row, 1));
  });

  it.each([
    ['day', { date: valueOf(read({ date: '2023-12-05' })).date }],
    ['requester', { requester: 'Kab. Toli Toli (DPRD)' }],
    ['topics', { topics: 'DAU' }],
    ['mode', { mode: 'videoConference' as const }],
  ])('differs by %s', (_, change) => {
    expect(registerKey({ ...row, ...change }, 1)).not.toBe(registerKey(row, 1));
  });

  it('differs by occurrence', () => {
    expect(registerKey(row, 2)).not.toBe(registerKey(row, 1));
  });
});
