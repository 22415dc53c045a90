import { beginPolicyDraft } from '#app/commands/policy-drafts.server.ts';
import { paths } from '#app/http/paths.ts';
import { DEFAULT_POLICY } from '#db/seed/default-policy.ts';
import type { Line } from './access-line.ts';
import type { AccessWorld } from './access-world.ts';
import { as, done } from './deeds.ts';

/** Rules, instructions and ready reasons: read by the house, written by the admin. */
export const POLICIES: Record<string, Line> = {
  '/pengaturan/ketentuan': { who: 'readStaff', post: 'managePolicy' },
  '/pengaturan/ketentuan/:id': { who: 'readStaff', at: () => paths.policy(DEFAULT_POLICY.id) },
  '/pengaturan/ketentuan/:id/bandingkan': {
    who: 'readStaff',
    at: () => paths.comparePolicy(DEFAULT_POLICY.id),
  },
  '/pengaturan/ketentuan/draf/:id': {
    who: 'managePolicy',
    at: (world) => paths.policyDraft(aDraft(world)),
  },
  '/pengaturan/ketentuan/draf/:id/dampak': {
    who: 'readBoard',
    at: (world) => paths.policyImpact(aDraft(world)),
  },
  '/pengaturan/ketentuan/draf/:id/terbitkan': {
    who: 'managePolicy',
    at: (world) => paths.publishPolicy(aDraft(world)),
  },
  '/pengaturan/ketentuan/draf/:id/buang': {
    who: 'managePolicy',
    at: (world) => paths.discardPolicyDraft(aDraft(world)),
  },
  '/pengaturan/teks': { who: 'managePolicy' },
  '/pengaturan/teks/:situation': { who: 'managePolicy', at: () => paths.deskText('overLimit') },
  '/pengaturan/alasan': { who: 'managePolicy' },
  '/pengaturan/alasan/:kind': { who: 'managePolicy', at: () => paths.readyReasonsOf('tolak') },
};

function aDraft({ office: { house } }: AccessWorld): string {
  return done(beginPolicyDraft(house, as('admin'), house.newId())).id;
}
