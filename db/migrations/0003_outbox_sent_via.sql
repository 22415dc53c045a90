ALTER TABLE `outbox` ADD `sent_via` text;
--> statement-breakpoint
-- Mail that was decided is kept, and so is everything that decisions point to.
CREATE TRIGGER outbox_kept BEFORE DELETE ON outbox
BEGIN SELECT RAISE(ABORT, 'notices are kept'); END;
--> statement-breakpoint
CREATE TRIGGER rooms_kept BEFORE DELETE ON rooms
BEGIN SELECT RAISE(ABORT, 'rooms are kept'); END;
--> statement-breakpoint
CREATE TRIGGER narasumber_kept BEFORE DELETE ON narasumber
BEGIN SELECT RAISE(ABORT, 'narasumber are kept'); END;
--> statement-breakpoint
CREATE TRIGGER units_kept BEFORE DELETE ON units
BEGIN SELECT RAISE(ABORT, 'units are kept'); END;
--> statement-breakpoint
-- Where the record ends, so that a tail cut off whole is missed too.
CREATE TABLE audit_head (only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL);
--> statement-breakpoint
INSERT INTO audit_head
SELECT 1, coalesce(max(seq), 0), coalesce((SELECT hash FROM audit_entries ORDER BY seq DESC LIMIT 1), '') FROM audit_entries;
--> statement-breakpoint
CREATE TRIGGER audit_entries_move_head AFTER INSERT ON audit_entries
BEGIN UPDATE audit_head SET seq = NEW.seq, hash = NEW.hash; END;
