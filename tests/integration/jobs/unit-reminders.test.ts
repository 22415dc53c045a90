import { describe, expect, it } from 'vitest';
import { outbox } from '#db/schema/index.ts';
import { runReminders } from '#app/jobs/reminders.server.ts';
import { renderNotice } from '#emails/catalogue.ts';
import { act, anApproved, aTeam, done } from '#tests/support/deeds.ts';
import { aHouse, type TestHouse } from '#tests/support/house.ts';
import { aMember, aUnit, DTK, toldOf, unitSays } from '#tests/support/staffing.ts';
import { wib } from '#tests/support/time.ts';

async function at(house: TestHouse, now: string, holder = 'satu'): Promise<void> {
  house.setNow(wib(now));
  const onFault = (number: string, error: unknown) => {
    throw new Error(number, { cause: error });
  };
  await runReminders(house, { holder, onFault });
}

describe('reminders to a unit', () => {
  it('go to the coordinators of the unit that owes a name, once, and end when it is named', async () => {
    const house = aHouse();
    const owing = aUnit(house);
    const { unitId: other } = aUnit(house, DTK, 'dtk@contoh.go.id');
    const budi = aMember(house, 'Budi');
    const team = aTeam(house);
    const number = anApproved(house, {
      sessions: [
        { start: '2026-12-07T02:00:00Z', unitIds: [owing.unitId] },
        { start: '2026-12-07T03:00:00Z', unitIds: [other], narasumberIds: team.narasumberIds },
      ],
    });
    const told = () => toldOf(house, number).filter((line) => line.startsWith('unitReminded'));
    await at(house, '2026-12-02 09:00');
    expect(told()).toEqual([]);
    await at(house, '2026-12-03 07:30');
    await at(house, '2026-12-03 09:00', 'dua');
    await at(house, '2026-12-04 09:00');
    expect(told()).toEqual(['unitReminded unit@contoh.go.id']);
    const mail = house.db
      .select()
      .from(outbox)
      .all()
      .findLast((row) => row.kind === 'unitReminded');
    const { subject, text } = renderNotice(mail?.payload ?? expect.unreachable());
    expect(subject).toContain('Narasumber dari unit Anda belum ditunjuk: Kab. Kepulauan Sangihe');
    expect(text).toContain('sampai Jumat, 4 Desember 2026');
    expect(text).toContain(`https://sambang.test/unit/permohonan/${number}`);
    expect(unitSays(house, owing.doer, number, { narasumberIds: [budi] }).ok).toBe(true);
    done(act(house, number, 'reassign', { roomId: team.roomId }));
    expect(told()).toHaveLength(1);
  });

  it('leave one alone that has named somebody in time, and need no address of the pemda', async () => {
    const house = aHouse();
    const unit = aUnit(house);
    const budi = aMember(house, 'Budi');
    const named = anApproved(house, { unitIds: [unit.unitId] });
    done(unitSays(house, unit.doer, named, { narasumberIds: [budi] }));
    await at(house, '2026-12-03 09:00');
    expect(toldOf(house, named)).not.toContain('unitReminded unit@contoh.go.id');
  });
});
