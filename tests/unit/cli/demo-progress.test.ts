import { describe, expect, it } from 'vitest';
import { progressTo } from '#app/cli/demo/progress.ts';

function told(isTTY: boolean): string {
  let text = '';
  const progress = progressTo({ isTTY, write: (more) => (text += more) });
  progress.phase('Memutar ulang');
  progress.step(1, 3);
  progress.step(3, 3);
  progress.end();
  return text;
}

describe('the progress of the demo', () => {
  it('stands in one place on a screen', () => {
    const lines = told(true).split('\r\u001b[K');
    expect(lines).toEqual([
      '',
      'Memutar ulang …',
      'Memutar ulang … 33 %',
      'Memutar ulang … 100 %',
      '',
    ]);
  });

  it('is a line a phase in a log', () => {
    expect(told(false)).toBe('Memutar ulang …\n');
  });
});
