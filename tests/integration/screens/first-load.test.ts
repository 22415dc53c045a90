import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { paths } from '#app/http/paths.ts';
import { DRAFT_STEPS } from '#app/domain/reservation/draft.ts';
import { codeOnCard } from '#tests/support/cards.ts';
import { anApproved, aTeam } from '#tests/support/deeds.ts';
import { filledIn } from '#tests/support/drafts.ts';
import { type FirstLoad, firstLoadOf } from '#tests/support/first-load.ts';
import { screens } from '#tests/support/screens.ts';

/** The bars of docs/quality.md §1, in bytes on the wire. */
const PUBLIC_PAGE = 150_000;
const REQUEST_STEP = 200_000;

/** What a reader on a weak line sees first: the page and its style, before the fonts are there. */
const FIRST_SIGHT = 25_000;

function firstSight({ files }: FirstLoad): number {
  const seen = Object.entries(files).filter(([name]) => !/\.(js|woff2)$/.test(name));
  return seen.reduce((total, [, bytes]) => total + bytes, 0);
}

it('keeps every public page light, and without script', async () => {
  const office = await screens();
  const { url, house } = office;
  const number = anApproved(house, aTeam(house));
  const holder = office.holderOf(number);
  const code = await codeOnCard(office, number);
  await holder.get(paths.reservation(number));
  const open = [
    ...[paths.start, paths.serviceStandard, paths.privacy, paths.accessibility],
    ...[paths.authenticity, paths.authenticityOf(code), paths.newRequest, paths.signIn],
  ];
  const own = [paths.reservation(number), paths.reservationCard(number)];
  for (const path of [...open, ...own]) {
    const load = await firstLoadOf(url, path, own.includes(path) ? holder.cookie() : '');
    expect(Object.keys(load.files).join(), path).toMatch(/\.css.*latin-wght.*\.woff2/);
    expect(load.scripts, path).toBe(0);
    expect(load.total, `${path}: ${JSON.stringify(load.files)}`).toBeLessThanOrEqual(PUBLIC_PAGE);
    expect(firstSight(load), path).toBeLessThanOrEqual(FIRST_SIGHT);
  }
});

it('keeps every step of a request light', async () => {
  const { url, house, stranger } = await screens();
  const writer = stranger();
  const id = await filledIn(house, writer);
  for (const step of DRAFT_STEPS) {
    const path = paths.draftStep(id, step);
    const load = await firstLoadOf(url, path, writer.cookie());
    expect(load.total, `${path}: ${JSON.stringify(load.files)}`).toBeLessThanOrEqual(REQUEST_STEP);
  }
});

it('keeps the board light, its page compressed in one piece', async () => {
  const office = await screens();
  anApproved(office.house, aTeam(office.house));
  const secretariat = office.as('secretariat');
  const { html } = await secretariat.get(paths.board);
  const load = await firstLoadOf(office.url, paths.board, secretariat.cookie());
  expect(load.scripts).toBeGreaterThan(0);
  expect(load.total, JSON.stringify(load.files)).toBeLessThanOrEqual(REQUEST_STEP);
  expect(load.files[paths.board]).toBeLessThanOrEqual(gzipSync(html).length * 1.1);
});

it("keeps the desk's day light; the decoder of the camera comes with the camera", async () => {
  const office = await screens();
  anApproved(office.house, aTeam(office.house));
  const desk = office.as('reception');
  await desk.get(paths.today);
  const load = await firstLoadOf(office.url, paths.today, desk.cookie());
  expect(load.scripts).toBeGreaterThan(0);
  expect(load.total, JSON.stringify(load.files)).toBeLessThanOrEqual(REQUEST_STEP);
  expect(Object.keys(load.files).join(), 'the decoder').not.toMatch(/\/dom-/);
});
