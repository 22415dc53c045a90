import { describe, expect, it } from 'vitest';
import { modeNamedIn } from '#app/domain/reservation/entry-suggestions.ts';

describe('how a mail wishes a consultation to be held', () => {
  it.each([
    ['Kami mengusulkan video conference pada minggu depan.', 'videoConference'],
    ['Mohon konsultasi secara daring (Zoom).', 'videoConference'],
    ['Konsultasi VICON DAU', 'videoConference'],
    ['Permohonan konsultasi tatap muka', 'tatapMuka'],
    ['Kami bermaksud berkunjung ke kantor Bapak/Ibu.', 'tatapMuka'],
    ['Tatap muka, atau video conference bila tidak memungkinkan.', null],
    ['Permohonan konsultasi DAU', null],
  ])('%s', (text, mode) => {
    expect(modeNamedIn([null, text, undefined])).toBe(mode);
  });
});
