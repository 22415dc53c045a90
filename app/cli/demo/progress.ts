/** Tells how far the making is: in place on a screen, line by line in a log. */
export interface Progress {
  readonly phase: (text: string) => void;
  readonly step: (done: number, all: number) => void;
  readonly end: () => void;
}

interface Output {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
}

const CLEAR_LINE = '\r\u001b[K';

export function progressTo(output: Output): Progress {
  const onScreen = output.isTTY === true;
  let text = '';
  let shown = '';
  const show = (line: string): void => {
    if (line === shown) return;
    shown = line;
    output.write(`${CLEAR_LINE}${line}`);
  };
  return {
    phase: (next) => {
      text = next;
      if (onScreen) show(`${text} …`);
      else output.write(`${text} …\n`);
    },
    step: (done, all) => {
      if (onScreen) show(`${text} … ${Math.floor((100 * done) / all)} %`);
    },
    end: () => {
      if (onScreen) show('');
    },
  };
}

export const SILENT: Progress = { phase: () => {}, step: () => {}, end: () => {} };
