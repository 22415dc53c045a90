import { describe, expect, it } from 'vitest';
import { sectionOf, sectionsOf } from '#app/http/sections.server.ts';
import { currentBuild } from '#tests/support/build.ts';

describe('a build cut into sections', () => {
  it('loses no route, and keeps each with all it lies in', async () => {
    const build = await currentBuild();
    const sections = sectionsOf(build);
    const kept = new Set([...sections.values()].flatMap(({ routes }) => Object.keys(routes)));
    expect([...kept].sort()).toEqual(Object.keys(build.routes).sort());
    for (const [name, { routes, assets }] of sections) {
      expect(Object.keys(assets.routes).sort(), name).toEqual(Object.keys(routes).sort());
      for (const route of Object.values(routes)) {
        if (route?.parentId) expect(routes, name).toHaveProperty([route.parentId]);
      }
    }
  });

  it('knows in each section only what could match there, and the page for all that is not', async () => {
    const sections = sectionsOf(await currentBuild());
    const reports = Object.keys(sections.get('laporan')?.routes ?? {});
    expect(reports.some((id) => id.startsWith('routes/reports/'))).toBe(true);
    expect(reports.some((id) => id.startsWith('routes/settings/'))).toBe(false);
    for (const [name, { routes }] of sections) {
      expect(Object.keys(routes), name).toContain('routes/public/not-found');
    }
  });

  it.each([
    ['/', ''],
    ['/laporan/2023-12', 'laporan'],
    ['/LAPORAN/2023-12', 'laporan'],
    ['/%6Caporan', 'laporan'],
    ['/laporan.data', 'laporan'],
    ['//laporan', 'laporan'],
    ['/%E0%A4', ''],
  ])('reads %s as the router does', (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });
});
