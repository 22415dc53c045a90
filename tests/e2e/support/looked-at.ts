import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which all processes of a run note what axe has looked at. */
    readonly lookedAt: string;
  }
}

/**
 * How a page is built, as axe sees it: elements, classes, roles and states at their places, without
 * the words and numbers in them; rows that are built alike count once. A page of the same build has
 * nothing else to be found in it. What a build does not show, an id that stands twice, is given too.
 * Runs in the browser.
 */
export function readBuild(): { build: string; doubles: string[] } {
  const SEEN = /^(class|role|type|style|scope|lang|dir|tabindex|open|hidden|disabled|aria-)/;
  const SAID = /^(title|alt|placeholder|href|for|value|name|aria-(label|\w+by|controls))$/;
  const build = (one: Element): string => {
    const attributes = [...one.attributes].flatMap(({ name, value }) => {
      if (SAID.test(name)) return [value.trim() === '' ? `${name}=` : name];
      if (!SEEN.test(name)) return [];
      return [`${name}=${name === 'style' ? value.replace(/\d+/g, '0') : value}`];
    });
    const states = [':checked', ':popover-open', ':modal', ':focus', ':disabled', ':invalid'];
    const state = states.filter((it) => one.matches(it)).join('');
    // What is drawn inside a picture is nothing to axe.
    const inside = one.tagName === 'svg' ? [] : [...one.childNodes];
    const parts = inside.map((node) => {
      if (node instanceof Element) return build(node);
      return node.nodeType === Node.TEXT_NODE && node.textContent?.trim() ? 'T' : '';
    });
    const unlike = parts.filter((part, at) => part !== '' && part !== parts[at - 1]);
    return `<${one.tagName} ${attributes.sort().join(' ')}${state}>${unlike.join('')}</>`;
  };
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  // A telephone is a telephone, whether of 320 or 360.
  const width = innerWidth <= 400 ? 'phone' : String(innerWidth);
  return {
    build: `${width} ${build(document.documentElement)}`,
    doubles: ids.filter((id, at) => ids.indexOf(id) !== at),
  };
}

const markOf = (build: string): string =>
  join(inject('lookedAt'), createHash('sha256').update(build).digest('hex'));

/** Whether axe found nothing in a page of that build, in whichever process. */
export function wasLookedAt(build: string): boolean {
  return existsSync(markOf(build));
}

/** Notes that axe found nothing in it. */
export function noteLookedAt(build: string): void {
  writeFileSync(markOf(build), '');
}
