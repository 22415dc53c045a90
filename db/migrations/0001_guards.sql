-- What must never happen is refused here, whatever the code does.

-- Nothing can be taken twice: two active rows of one narasumber or room never overlap. A hold that
-- has lapsed takes nothing. The lower bound keeps the search short (a sitting never lasts 12 hours).
CREATE TRIGGER allocations_no_overlap BEFORE INSERT ON allocations
WHEN NEW.kind IN ('narasumber', 'room') AND NEW.state <> 'released'
BEGIN
  SELECT RAISE(ABORT, 'allocation overlaps')
  WHERE EXISTS (
    SELECT 1 FROM allocations AS taken
    WHERE taken.kind = NEW.kind AND taken.resource_id = NEW.resource_id
      AND taken.state <> 'released'
      AND taken.starts_at > strftime('%Y-%m-%dT%H:%M:%SZ', NEW.starts_at, '-12 hours')
      AND taken.starts_at < NEW.ends_at AND taken.ends_at > NEW.starts_at
      AND (taken.state = 'confirmed' OR taken.held_until > NEW.taken_at)
  );
END;
--> statement-breakpoint
-- The seats of a day, as many as the policy says under which the decision is made; one more only
-- with a waiver of exactly that rule.
CREATE TRIGGER allocations_daily_capacity BEFORE INSERT ON allocations
WHEN NEW.kind = 'dailySeat' AND NEW.state <> 'released'
BEGIN
  SELECT RAISE(ABORT, 'daily capacity reached')
  WHERE (
    SELECT count(*) FROM allocations AS taken
    WHERE taken.kind = 'dailySeat' AND taken.resource_id = NEW.resource_id
      AND taken.state <> 'released'
      AND (taken.state = 'confirmed' OR taken.held_until > NEW.taken_at)
  ) >= (
    -- Rules that do not exist grant no seat.
    SELECT coalesce(max(json_extract("values", '$.tatapMukaPerDay')), 0)
    FROM policy_versions WHERE id = NEW.policy_id
  )
  AND NOT EXISTS (
    SELECT 1 FROM waivers
    WHERE id = NEW.waiver_id AND reservation_id = NEW.reservation_id
      AND code = 'DAILY_CAPACITY_REACHED'
  );
END;
--> statement-breakpoint
-- The guards above compare words and moments as text, so both must be written the one way they know.
CREATE TRIGGER allocations_sane BEFORE INSERT ON allocations
WHEN NEW.kind NOT IN ('narasumber', 'room', 'dailySeat')
  OR NEW.state NOT IN ('held', 'confirmed', 'released')
  OR NEW.starts_at IS NOT strftime('%Y-%m-%dT%H:%M:%SZ', NEW.starts_at)
  OR NEW.ends_at IS NOT strftime('%Y-%m-%dT%H:%M:%SZ', NEW.ends_at)
  OR NEW.taken_at IS NOT strftime('%Y-%m-%dT%H:%M:%SZ', NEW.taken_at)
  OR NEW.held_until IS NOT strftime('%Y-%m-%dT%H:%M:%SZ', NEW.held_until)
  OR NEW.ends_at <= NEW.starts_at
  OR NEW.ends_at > strftime('%Y-%m-%dT%H:%M:%SZ', NEW.starts_at, '+12 hours')
  OR (NEW.state = 'held') <> (NEW.held_until IS NOT NULL)
  -- A seat is one of the WIB day on which its sitting begins.
  OR (NEW.kind = 'dailySeat' AND NEW.resource_id <> date(NEW.starts_at, '+7 hours'))
BEGIN
  SELECT RAISE(ABORT, 'allocation is not sane');
END;
--> statement-breakpoint
CREATE TRIGGER allocations_only_released BEFORE UPDATE ON allocations
WHEN OLD.state = 'released' OR NEW.state <> 'released' OR NEW.released_at IS NULL
  OR NEW.id <> OLD.id OR NEW.reservation_id <> OLD.reservation_id OR NEW.kind <> OLD.kind
  OR NEW.resource_id <> OLD.resource_id OR NEW.starts_at <> OLD.starts_at
  OR NEW.ends_at <> OLD.ends_at OR NEW.held_until IS NOT OLD.held_until
  OR NEW.waiver_id IS NOT OLD.waiver_id OR NEW.policy_id <> OLD.policy_id
  OR NEW.taken_at <> OLD.taken_at
BEGIN
  SELECT RAISE(ABORT, 'an allocation is only ever released');
END;
--> statement-breakpoint
CREATE TRIGGER allocations_kept BEFORE DELETE ON allocations
BEGIN SELECT RAISE(ABORT, 'allocations are kept'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_unchanged BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_kept BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit_entries is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER audit_entries_in_order BEFORE INSERT ON audit_entries
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM audit_entries), 0) + 1
  OR NEW.previous_hash <> coalesce((SELECT hash FROM audit_entries ORDER BY seq DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'audit chain broken'); END;
--> statement-breakpoint
CREATE TRIGGER violations_unchanged BEFORE UPDATE ON violations
BEGIN SELECT RAISE(ABORT, 'violations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER violations_kept BEFORE DELETE ON violations
BEGIN SELECT RAISE(ABORT, 'violations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER violation_events_unchanged BEFORE UPDATE ON violation_events
BEGIN SELECT RAISE(ABORT, 'violation_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER violation_events_kept BEFORE DELETE ON violation_events
BEGIN SELECT RAISE(ABORT, 'violation_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER waivers_unchanged BEFORE UPDATE ON waivers
BEGIN SELECT RAISE(ABORT, 'waivers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER waivers_kept BEFORE DELETE ON waivers
BEGIN SELECT RAISE(ABORT, 'waivers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER check_ins_unchanged BEFORE UPDATE ON check_ins
BEGIN SELECT RAISE(ABORT, 'check_ins is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER check_ins_kept BEFORE DELETE ON check_ins
BEGIN SELECT RAISE(ABORT, 'check_ins is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER policy_versions_unchanged BEFORE UPDATE ON policy_versions
BEGIN SELECT RAISE(ABORT, 'an edition of the rules never changes'); END;
--> statement-breakpoint
CREATE TRIGGER policy_versions_kept BEFORE DELETE ON policy_versions
BEGIN SELECT RAISE(ABORT, 'an edition of the rules never changes'); END;
--> statement-breakpoint
-- A decision raises the revision by one, and a number is never given to another request.
CREATE TRIGGER reservations_revision BEFORE UPDATE ON reservations
WHEN NEW.revision <> OLD.revision + 1 OR NEW.number <> OLD.number OR NEW.id <> OLD.id
BEGIN SELECT RAISE(ABORT, 'a decision raises the revision by one'); END;
--> statement-breakpoint
CREATE TRIGGER reservations_kept BEFORE DELETE ON reservations
BEGIN SELECT RAISE(ABORT, 'requests are kept'); END;
--> statement-breakpoint
-- Nor is a row written over: INSERT OR REPLACE strikes the old one without waking the triggers above.
CREATE TRIGGER allocations_written_once BEFORE INSERT ON allocations
WHEN EXISTS (SELECT 1 FROM allocations WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'allocations are kept'); END;
--> statement-breakpoint
CREATE TRIGGER violations_written_once BEFORE INSERT ON violations
WHEN EXISTS (SELECT 1 FROM violations WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'violations is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER violation_events_written_once BEFORE INSERT ON violation_events
WHEN EXISTS (SELECT 1 FROM violation_events WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'violation_events is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER waivers_written_once BEFORE INSERT ON waivers
WHEN EXISTS (SELECT 1 FROM waivers WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'waivers is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER check_ins_written_once BEFORE INSERT ON check_ins
WHEN EXISTS (SELECT 1 FROM check_ins WHERE id = NEW.id OR (reservation_id = NEW.reservation_id AND nonce = NEW.nonce))
BEGIN SELECT RAISE(ABORT, 'check_ins is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER policy_versions_written_once BEFORE INSERT ON policy_versions
WHEN EXISTS (SELECT 1 FROM policy_versions WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an edition of the rules never changes'); END;
--> statement-breakpoint
CREATE TRIGGER reservations_written_once BEFORE INSERT ON reservations
WHEN EXISTS (SELECT 1 FROM reservations WHERE id = NEW.id OR number = NEW.number OR import_key = NEW.import_key)
BEGIN SELECT RAISE(ABORT, 'requests are kept'); END;
--> statement-breakpoint
-- A stamp that turns whenever reference data changes, so that every process knows when to read anew.
CREATE TABLE reference_stamp (only INTEGER PRIMARY KEY CHECK (only = 1), stamp TEXT NOT NULL);
--> statement-breakpoint
INSERT INTO reference_stamp VALUES (1, hex(randomblob(8)));
--> statement-breakpoint
CREATE TRIGGER regions_insert_turns_stamp AFTER INSERT ON regions
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER regions_update_turns_stamp AFTER UPDATE ON regions
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER regions_delete_turns_stamp AFTER DELETE ON regions
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER topics_insert_turns_stamp AFTER INSERT ON topics
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER topics_update_turns_stamp AFTER UPDATE ON topics
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER topics_delete_turns_stamp AFTER DELETE ON topics
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER holidays_insert_turns_stamp AFTER INSERT ON holidays
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER holidays_update_turns_stamp AFTER UPDATE ON holidays
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER holidays_delete_turns_stamp AFTER DELETE ON holidays
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER policy_versions_insert_turns_stamp AFTER INSERT ON policy_versions
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER policy_versions_update_turns_stamp AFTER UPDATE ON policy_versions
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER policy_versions_delete_turns_stamp AFTER DELETE ON policy_versions
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
