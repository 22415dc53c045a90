CREATE TABLE `check_in_annulments` (
	`check_in_id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	FOREIGN KEY (`check_in_id`) REFERENCES `check_ins`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `desk_conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_number` text NOT NULL,
	`nonce` text NOT NULL,
	`deed` text NOT NULL,
	`form` text,
	`at` text NOT NULL,
	`received_at` text NOT NULL,
	`actor` text NOT NULL,
	`device_id` text,
	`refusal` text NOT NULL,
	`settled_at` text,
	`settled_by` text,
	`settlement` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `desk_conflicts_nonce_unique` ON `desk_conflicts` (`nonce`);--> statement-breakpoint
CREATE INDEX `desk_conflicts_open` ON `desk_conflicts` (`received_at`) WHERE settled_at is null;--> statement-breakpoint
CREATE TABLE `device_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`device_id` text,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `devices` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`token_hash` text NOT NULL,
	`enrolled_at` text NOT NULL,
	`enrolled_by` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`revoked_at` text,
	`revoked_by` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `devices_token_hash_unique` ON `devices` (`token_hash`);--> statement-breakpoint
CREATE TABLE `exception_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`code` text NOT NULL,
	`guests` integer NOT NULL,
	`guest_limit` integer NOT NULL,
	`words` text NOT NULL,
	`state` text NOT NULL,
	`asked_at` text NOT NULL,
	`asked_by` text NOT NULL,
	`answered_at` text,
	`answered_by` text,
	`answer` text,
	`waiver_id` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `exception_requests_standing` ON `exception_requests` (`reservation_id`,`code`) WHERE state = 'open';--> statement-breakpoint
CREATE INDEX `exception_requests_by_state` ON `exception_requests` (`state`,`asked_at`);--> statement-breakpoint
CREATE TABLE `guest_movements` (
	`seq` integer PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`guest_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`recorded_at` text NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `guest_movements_by_reservation` ON `guest_movements` (`reservation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `lobby_arrivals` (
	`seq` integer PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` text NOT NULL,
	`device_id` text,
	`by` text NOT NULL,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`device_id`) REFERENCES `devices`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `lobby_arrivals_by_reservation` ON `lobby_arrivals` (`reservation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `paper_codes` (
	`code_hash` text PRIMARY KEY NOT NULL,
	`paper` text NOT NULL,
	`reservation_id` text NOT NULL,
	`issued_at` text NOT NULL,
	`issued_by` text NOT NULL,
	`facts` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_codes_by_reservation` ON `paper_codes` (`reservation_id`);--> statement-breakpoint
CREATE TABLE `scans` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor` text NOT NULL,
	`device_id` text,
	`code_hash` text NOT NULL,
	`outcome` text NOT NULL,
	`reservation_id` text,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `scans_by_time` ON `scans` (`at`);--> statement-breakpoint
CREATE INDEX `scans_by_reservation` ON `scans` (`reservation_id`);--> statement-breakpoint
CREATE TABLE `spd_stamps` (
	`seq` integer PRIMARY KEY NOT NULL,
	`reservation_id` text NOT NULL,
	`guest_id` text NOT NULL,
	`spd_number` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`annuls` integer,
	FOREIGN KEY (`reservation_id`) REFERENCES `reservations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `spd_stamps_by_reservation` ON `spd_stamps` (`reservation_id`,`seq`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`violation_id` text NOT NULL,
	`kind` text NOT NULL,
	`words` text,
	`file` text,
	`file_name` text,
	`at` text NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`violation_id`) REFERENCES `violations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_by_violation` ON `evidence` (`violation_id`);--> statement-breakpoint
CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`office_key` text NOT NULL,
	`kind` text NOT NULL,
	`violation_ids` text NOT NULL,
	`reason` text NOT NULL,
	`letter` text,
	`letter_number` text,
	`letter_date` text,
	`until` text,
	`decided_at` text NOT NULL,
	`decided_by` text NOT NULL,
	`ended_at` text,
	`ended_by` text,
	`end_reason` text,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `follow_ups_by_office` ON `follow_ups` (`office_key`,`ended_at`);--> statement-breakpoint
CREATE TABLE `office_settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL,
	`revision` integer NOT NULL,
	`updated_at` text NOT NULL,
	`updated_by` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `staff_sessions` ADD `device_id` text;--> statement-breakpoint
ALTER TABLE `staff_sessions` ADD `locked_at` text;--> statement-breakpoint
ALTER TABLE `users` ADD `pin_hash` text;--> statement-breakpoint
ALTER TABLE `users` ADD `pin_set_at` text;--> statement-breakpoint
ALTER TABLE `check_ins` ADD `before` text;--> statement-breakpoint
ALTER TABLE `check_ins` ADD `device_id` text;
--> statement-breakpoint
CREATE TRIGGER scans_unchanged BEFORE UPDATE ON scans
BEGIN SELECT RAISE(ABORT, 'scans is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER scans_kept BEFORE DELETE ON scans
BEGIN SELECT RAISE(ABORT, 'scans is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER scans_written_once BEFORE INSERT ON scans
WHEN EXISTS (SELECT 1 FROM scans WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'scans is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER guest_movements_unchanged BEFORE UPDATE ON guest_movements
BEGIN SELECT RAISE(ABORT, 'guest_movements is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER guest_movements_kept BEFORE DELETE ON guest_movements
BEGIN SELECT RAISE(ABORT, 'guest_movements is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER guest_movements_written_once BEFORE INSERT ON guest_movements
WHEN EXISTS (SELECT 1 FROM guest_movements WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'guest_movements is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER check_in_annulments_unchanged BEFORE UPDATE ON check_in_annulments
BEGIN SELECT RAISE(ABORT, 'check_in_annulments is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER check_in_annulments_kept BEFORE DELETE ON check_in_annulments
BEGIN SELECT RAISE(ABORT, 'check_in_annulments is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER check_in_annulments_written_once BEFORE INSERT ON check_in_annulments
WHEN EXISTS (SELECT 1 FROM check_in_annulments WHERE check_in_id = NEW.check_in_id)
BEGIN SELECT RAISE(ABORT, 'check_in_annulments is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER lobby_arrivals_unchanged BEFORE UPDATE ON lobby_arrivals
BEGIN SELECT RAISE(ABORT, 'lobby_arrivals is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER lobby_arrivals_kept BEFORE DELETE ON lobby_arrivals
BEGIN SELECT RAISE(ABORT, 'lobby_arrivals is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER lobby_arrivals_written_once BEFORE INSERT ON lobby_arrivals
WHEN EXISTS (SELECT 1 FROM lobby_arrivals WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'lobby_arrivals is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER spd_stamps_unchanged BEFORE UPDATE ON spd_stamps
BEGIN SELECT RAISE(ABORT, 'spd_stamps is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER spd_stamps_kept BEFORE DELETE ON spd_stamps
BEGIN SELECT RAISE(ABORT, 'spd_stamps is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER spd_stamps_written_once BEFORE INSERT ON spd_stamps
WHEN EXISTS (SELECT 1 FROM spd_stamps WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'spd_stamps is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_unchanged BEFORE UPDATE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_kept BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evidence_written_once BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'evidence is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER exception_requests_kept BEFORE DELETE ON exception_requests
BEGIN SELECT RAISE(ABORT, 'exception requests are kept'); END;
--> statement-breakpoint
CREATE TRIGGER desk_conflicts_kept BEFORE DELETE ON desk_conflicts
BEGIN SELECT RAISE(ABORT, 'desk conflicts are kept'); END;
--> statement-breakpoint
CREATE TRIGGER devices_kept BEFORE DELETE ON devices
BEGIN SELECT RAISE(ABORT, 'devices are kept'); END;
--> statement-breakpoint
CREATE TRIGGER follow_ups_kept BEFORE DELETE ON follow_ups
BEGIN SELECT RAISE(ABORT, 'follow-ups are kept'); END;
--> statement-breakpoint
CREATE TRIGGER paper_codes_kept BEFORE DELETE ON paper_codes
BEGIN SELECT RAISE(ABORT, 'paper codes are kept'); END;
--> statement-breakpoint
-- The office's own choices are read with the other reference data.
CREATE TRIGGER office_settings_insert_turns_stamp AFTER INSERT ON office_settings
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER office_settings_update_turns_stamp AFTER UPDATE ON office_settings
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
--> statement-breakpoint
CREATE TRIGGER office_settings_delete_turns_stamp AFTER DELETE ON office_settings
BEGIN UPDATE reference_stamp SET stamp = hex(randomblob(8)); END;
